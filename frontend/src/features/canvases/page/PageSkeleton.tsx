import { useLingui } from "@lingui/react/macro";
import { Skeleton, SkeletonBar } from "@/ui/Skeleton";
import styles from "./Page.module.css";

const BLOCKS = ["8 / span 1", "4 / span 1", "4 / span 2", "4 / span 2", "4 / span 2"];

/** The canvas in outline, until its template and its document are here. */
export function PageSkeleton() {
  const { t } = useLingui();
  return (
    <div className={styles.coming}>
      <span className="sr">{t`The canvas is being opened`}</span>
      <div className={styles.bar} />
      <Skeleton>
        <div className={styles.outline}>
          {BLOCKS.map((place, index) => {
            const [columns, rows] = place.split(" / ");
            return (
              <div
                // biome-ignore lint/suspicious/noArrayIndexKey: the outline never changes
                key={index}
                className={styles.blank}
                style={{ gridColumn: `span ${columns}`, gridRow: rows }}
              >
                <SkeletonBar width="40%" />
                <SkeletonBar width="90%" />
                <SkeletonBar width="72%" />
              </div>
            );
          })}
        </div>
      </Skeleton>
    </div>
  );
}
