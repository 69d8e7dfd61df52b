import { type RefObject, useEffect, useRef } from "react";
import { useKeyed, useRoom } from "../desk/context";

type Within = (element: HTMLElement) => HTMLElement | null;

/**
 * The element takes the focus when the stage asks for this note, also right after it has been drawn anew; or what is found
 * within it.
 */
export function useFocusHere<T extends HTMLElement>(id: string, within?: Within): RefObject<T | null> {
  const element = useRef<T>(null);
  const { stage } = useRoom().desk;
  const turn = useKeyed(stage, `focus:${id}`, () => stage.focusTurn(id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every turn asks again
  useEffect(() => {
    if (!element.current || !stage.takesFocus(id)) return;
    const here = within ? within(element.current) : element.current;
    here?.focus();
    here?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [id, stage, turn]);
  return element;
}

/** The way to add a note to a block, or its heading for whoever may not. */
export function wayToAdd(block: HTMLElement): HTMLElement | null {
  return block.querySelector<HTMLElement>("[data-add]") ?? block.querySelector("h2");
}
