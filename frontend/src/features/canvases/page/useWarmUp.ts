import { useEffect } from "react";

const SIGNS = ["pointerover", "touchstart", "focusin", "keydown"] as const;
const LATER_MS = 3_000;

/** Code for writing and dragging: wanted at once when somebody begins. */
const HANDS = [() => import("../board/NoteEditor"), () => import("../board/drag")];

/** Code that must be there when the connection is not: what cannot be fetched any more would break the page. */
const RESERVES = [
  ...HANDS,
  () => import("../board/NoteTools"),
  () => import("../panels/LostTray"),
  () => import("./Ended"),
  () => import("@/ui/Menu"),
  () => import("@/ui/Dialog"),
  () => import("../panels/MoveDialog"),
];

/**
 * Fetches the code for writing and dragging at the first sign that somebody is going to, and the rest when the page has
 * come to rest: it shows without them.
 */
export function useWarmUp(): void {
  useEffect(() => {
    const warmUp = () => {
      stopListening();
      fetchAll(HANDS);
    };
    function stopListening() {
      for (const sign of SIGNS) document.removeEventListener(sign, warmUp);
    }
    for (const sign of SIGNS) document.addEventListener(sign, warmUp, { passive: true });
    const timer = setTimeout(() => fetchAll(RESERVES), LATER_MS);
    return () => {
      stopListening();
      clearTimeout(timer);
    };
  }, []);
}

function fetchAll(parts: readonly (() => Promise<unknown>)[]): void {
  // Who needs a part that did not come asks for it again.
  for (const part of parts) part().catch(() => undefined);
}
