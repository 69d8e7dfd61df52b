import type { CSSProperties } from "react";
import { cx } from "@/ui/cx";
import { useMedia } from "@/ui/useMedia";
import { useCursors, useRoom } from "../desk/context";
import { useSettings } from "../hooks/settings";
import styles from "./Board.module.css";

/** Where others point in a block. Not for guests, not when motion is unwelcome, not for those who switched it off. */
export function CursorsIn({ block }: { block: string }) {
  const { rights } = useRoom();
  const { showsCursors } = useSettings();
  const isStill = useMedia("(prefers-reduced-motion: reduce)");
  if (isStill || !showsCursors || rights.isGuest) return null;
  return <Pointers block={block} />;
}

function Pointers({ block }: { block: string }) {
  const cursors = useCursors(block);
  return cursors.map(({ client, person, x, y }) => (
    <span
      key={client}
      className={cx(styles.cursor, x > 0.75 && styles.leftwards)}
      aria-hidden="true"
      style={
        { left: `${x * 100}%`, top: `${y * 100}%`, "--who": `var(--who-${person.colour})` } as CSSProperties
      }
    >
      <svg viewBox="0 0 16 18" width="16" height="18" aria-hidden="true">
        <path d="M1.5 1.2 14 8.6 8 10.2 5 16z" />
      </svg>
      <span>{person.name}</span>
    </span>
  ));
}
