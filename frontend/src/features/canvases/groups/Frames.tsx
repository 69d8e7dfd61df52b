import { cx } from "@/ui/cx";
import { useStage } from "../desk/context";
import type { Frame } from "./frames";
import styles from "./Groups.module.css";

/** What is drawn around the groups of a field, behind arrows and notes. */
export function Frames({ frames }: { frames: ReadonlyMap<string, Frame> }) {
  const target = useStage("lifted", ({ lifted }) => lifted?.held.group ?? "");
  return [...frames].map(([group, { left, top, width, height }]) => (
    <div
      key={group}
      aria-hidden="true"
      className={cx(styles.frame, group === target && styles.target)}
      style={{ translate: `${Math.round(left)}px ${Math.round(top)}px`, width, height }}
      data-frame={group}
    />
  ));
}
