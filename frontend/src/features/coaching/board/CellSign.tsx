import { stateOf, TrailDot } from "@/features/canvases";
import type { Cell } from "../api";
import styles from "./CellSign.module.css";

/** How far a canvas is, and a point below when it moved since the meeting. The words stand beside it. */
export function CellSign({
  cell,
}: {
  cell: Pick<Cell, "state" | "is_stale" | "has_moved" | "blocks_started" | "blocks_total">;
}) {
  const { blocks_started, blocks_total, has_moved } = cell;
  const share = blocks_total > 0 ? blocks_started / blocks_total : 0;
  return (
    <span className={styles.sign} data-moved={has_moved || undefined} aria-hidden="true">
      <TrailDot state={stateOf(cell)} share={share} />
    </span>
  );
}
