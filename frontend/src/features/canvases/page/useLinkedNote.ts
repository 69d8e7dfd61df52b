import { useEffect, useRef } from "react";
import type { CanvasRoom } from "../desk/context";

/** An address with a note's id after the # leads to that note, once it is here. */
export function useLinkedNote({ desk }: CanvasRoom, isReady: boolean): void {
  const isDone = useRef(false);
  useEffect(() => {
    const id = location.hash.slice(1);
    if (!isReady || isDone.current || !id) return;
    isDone.current = true;
    const note = desk.store.note(id);
    if (!note) return;
    desk.stage.select(id, note.block);
    desk.stage.focus(id);
  }, [desk, isReady]);
}
