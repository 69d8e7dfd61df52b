import { useLingui } from "@lingui/react/macro";
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from "react";
import { announce } from "@/ui/announcer";
import { useRoom } from "../desk/context";
import type { NoteLink } from "../document/schema";

/** When somebody else takes the arrow away that has the focus, the focus goes to a note it joined, and is told so. */
export function useKeptArrow({ id, from, to }: NoteLink): RefObject<HTMLButtonElement | null> {
  const { t } = useLingui();
  const { desk } = useRoom();
  const button = useRef<HTMLButtonElement>(null);

  const goOn = useEffectEvent(() => {
    const note = desk.store.note(from) ?? desk.store.note(to);
    // Who deletes an arrow oneself has been led on by the desk.
    if (!note || desk.stage.focusTurn(from) > 0) return;
    const next = desk.words.name(note);
    announce(t`The arrow you were at was deleted. You are now at: ${next}`);
    desk.stage.select(note.id, note.block);
    desk.stage.focus(note.id);
  });

  useLayoutEffect(() => {
    const { current } = button;
    // Before it is taken out of the page: afterwards nothing has the focus.
    return () => {
      if (current && document.activeElement === current && !desk.store.link(id)) goOn();
    };
  }, [desk, id]);
  return button;
}
