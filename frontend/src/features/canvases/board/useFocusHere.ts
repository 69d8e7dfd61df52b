import { type RefObject, useEffect, useRef } from "react";
import { useKeyed, useRoom } from "../desk/context";

/** The element takes the focus when the stage asks for this note, also right after it has been drawn anew. */
export function useFocusHere<T extends HTMLElement>(id: string): RefObject<T | null> {
  const element = useRef<T>(null);
  const { stage } = useRoom().desk;
  const turn = useKeyed(stage, `focus:${id}`, () => stage.focusTurn(id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every turn asks again
  useEffect(() => {
    if (!element.current || !stage.takesFocus(id)) return;
    element.current.focus();
    element.current.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [id, stage, turn]);
  return element;
}
