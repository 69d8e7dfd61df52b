import { useLayoutEffect, useRef } from "react";
import { useIsNarrow } from "@/ui/useMedia";
import { useRoom, useStage } from "../desk/context";
import { useSettings } from "../hooks/settings";
import styles from "./Overview.module.css";
import { Picture } from "./Picture";
import { watchPanning } from "./panning";
import { watchSizing } from "./sizing";

/** Ways to move over the board and to size it; and, for whoever asks for it, all of it small in a corner. */
export default function Overview() {
  const { lifting } = useRoom();
  const { showsOverview } = useSettings();
  const isNarrow = useIsNarrow();
  const place = useRef<HTMLDivElement>(null);
  const isShown = showsOverview && !isNarrow;
  const isCarrying = useStage("lifted", ({ lifted }) => lifted !== null);

  // With the element itself: a board that can be seen whole can be moved over.
  useLayoutEffect(() => {
    const over = new AbortController();
    const board = place.current?.closest<HTMLElement>("[data-canvas]");
    if (board) {
      watchPanning(board, lifting, over.signal);
      watchSizing(board, over.signal);
    }
    return () => over.abort();
  }, [lifting]);

  return (
    <div
      ref={place}
      className={styles.place}
      data-overview={isShown ? "shown" : ""}
      data-quiet={isCarrying || undefined}
    >
      {isShown && (
        <div className={styles.corner}>
          <Picture />
        </div>
      )}
    </div>
  );
}
