import { useEffect, useRef } from "react";
import type { CanvasRoom } from "../desk/context";

const LOOK_MS = 100;
const LOOKS = 30;

/** An address with a note's or a block's id after the # leads there, once it is here: the codes of posters do. */
export function useLinkedNote({ desk }: CanvasRoom, isReady: boolean): void {
  const isDone = useRef(false);
  useEffect(() => {
    const id = location.hash.slice(1);
    if (!isReady || isDone.current || !id) return undefined;
    isDone.current = true;
    const note = desk.store.note(id);
    if (!note) return desk.block(id) ? goToBlock(desk, id) : undefined;
    desk.stage.select(id, note.block);
    desk.stage.focus(id);
    return undefined;
  }, [desk, isReady]);
}

/** The next note goes into that block. Its heading may still be on its way, with the code of the list. */
function goToBlock(desk: CanvasRoom["desk"], block: string): () => void {
  desk.stage.enter(block);
  let looks = 0;
  const timer = setInterval(() => {
    const heading = document.getElementById(`block-${block}`);
    looks += 1;
    if (!heading && looks < LOOKS) return;
    clearInterval(timer);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  }, LOOK_MS);
  return () => clearInterval(timer);
}
