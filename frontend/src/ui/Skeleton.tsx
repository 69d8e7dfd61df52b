import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { cx } from "./cx";
import styles from "./Skeleton.module.css";

type BarProps = { width?: string; size?: "text" | "title" | "circle" | "block" };

/** A grey bar where words will stand. */
export function SkeletonBar({ width = "100%", size = "text" }: BarProps) {
  return <span className={cx(styles.bar, styles[size])} style={{ width }} />;
}

/** What is coming, in outline. It shows only after 300 ms, so that a quick answer never flickers. */
export function Skeleton({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className={styles.skeleton} role="status">
      <span className="sr">{t`Loading`}</span>
      <div aria-hidden="true" className={styles.shape}>
        {children}
      </div>
    </div>
  );
}

/** Rows with a circle and two lines: people, feeds, teams. */
export function SkeletonRows({ rows = 4 }: { rows?: number }) {
  const widths = ["62%", "48%", "70%", "55%"];
  return Array.from({ length: rows }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
    <div key={row} className={styles.row}>
      <SkeletonBar size="circle" width="28px" />
      <div className={styles.lines}>
        <SkeletonBar width={widths[row % widths.length] ?? "50%"} />
        <SkeletonBar width="32%" />
      </div>
    </div>
  ));
}
