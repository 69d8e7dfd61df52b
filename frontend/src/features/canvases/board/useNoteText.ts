import { type RefObject, useEffect, useRef } from "react";
import { useKeyed, useRoom } from "../desk/context";
import { MINE } from "../document/edits";
import { TextBinding } from "../document/textBinding";

/** Binds a text field to a note's shared text, gives it the focus, and lets others know who writes. */
export function useNoteText(id: string): {
  field: RefObject<HTMLTextAreaElement | null>;
  binding: RefObject<TextBinding | null>;
} {
  const { desk, presence } = useRoom();
  const field = useRef<HTMLTextAreaElement>(null);
  const binding = useRef<TextBinding>(null);
  const shared = useKeyed(desk.store, "doc", () => desk.store.text(id));

  useEffect(() => {
    const { current } = field;
    if (!current || !shared) return;
    const bound = new TextBinding(shared, current, MINE);
    binding.current = bound;
    // The field is as high as its text: a copy of it, out of sight, makes the room.
    const grow = () => {
      if (current.parentElement) current.parentElement.dataset.text = shared.toString();
    };
    grow();
    shared.observe(grow);
    return () => {
      shared.unobserve(grow);
      bound.destroy();
    };
  }, [shared]);

  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
    current?.scrollIntoView({ block: "nearest" });
    presence.write(id);
    return () => presence.write(null);
  }, [id, presence]);

  return { field, binding };
}
