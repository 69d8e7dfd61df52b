import type { Desk } from "../desk/desk";
import type { Spot } from "../desk/presence";

/** Shows a block or a note without taking the focus: it is somebody else who goes there. */
export function reveal({ block, note }: Spot): void {
  const item = note && document.querySelector(`[data-note="${CSS.escape(note)}"]`);
  const target = item || document.querySelector(`[data-block="${CSS.escape(block)}"]`);
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  target?.scrollIntoView({
    behavior: isStill ? "auto" : "smooth",
    block: item ? "center" : "nearest",
    inline: "nearest",
  });
}

/** Goes to a note, or to the heading of a block; the next note goes there. */
export function goTo({ stage, store }: Desk, { block, note }: Spot): void {
  if (note && store.note(note)) {
    stage.select(note, block);
    stage.focus(note);
    return;
  }
  stage.enter(block);
  const heading = document.getElementById(`block-${block}`);
  heading?.scrollIntoView({ block: "start", inline: "nearest" });
  heading?.focus({ preventScroll: true });
}
