import { useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef } from "react";
import { IconButton } from "@/ui/Button";
import { useIsNarrow } from "@/ui/useMedia";
import { useRoom, useStage } from "../desk/context";
import { changeSettings, useSettings } from "../hooks/settings";
import styles from "./Overview.module.css";
import { Picture } from "./Picture";
import { watchPanning } from "./panning";
import { watchSizing } from "./sizing";
import { useAside } from "./useAside";
import { useIsLarger } from "./useIsLarger";

/** Ways to move over the board and to size it; and, when it is larger than the window, all of it in a corner. */
export default function Overview() {
  const { t } = useLingui();
  const { lifting } = useRoom();
  const { showsOverview } = useSettings();
  const isNarrow = useIsNarrow();
  const place = useRef<HTMLDivElement>(null);
  const isLarger = useIsLarger();
  const isShown = isLarger && !isNarrow;
  const hasPicture = isShown && showsOverview;
  const { isAside, unfold } = useAside(place, hasPicture);
  const isOpen = hasPicture && !isAside;
  const isCarrying = useStage("lifted", ({ lifted }) => lifted !== null);

  // With the element itself: a board that shows its overview can be moved over.
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
      data-overview={hasPicture ? "shown" : ""}
      data-quiet={isCarrying || undefined}
    >
      {isShown && (
        <div className={styles.corner}>
          {isOpen && <Picture />}
          <IconButton
            icon={isOpen ? "close" : "board"}
            label={isOpen ? t`Hide the overview` : t`Show the overview`}
            onPress={() => {
              if (isAside) unfold();
              else changeSettings({ showsOverview: !showsOverview });
            }}
          />
        </div>
      )}
    </div>
  );
}
