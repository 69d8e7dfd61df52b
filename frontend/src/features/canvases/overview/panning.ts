import type { Lifting } from "../desk/lifting";

const MIDDLE = 1;
const HANDS = "button, a, input, textarea, select, summary, [tabindex='0'], [role='dialog'], [role='menu']";

/** With the middle button, or with Space held, the board is pulled along. Fingers scroll it by themselves. */
export function watchPanning(board: HTMLElement, lifting: Lifting, signal: AbortSignal): void {
  let hasSpace = false;

  function keyDown(event: KeyboardEvent) {
    if (event.key !== " " || !board.matches(":hover") || isWriting(event.target)) return;
    hasSpace = true;
    board.dataset.grip = "ready";
    // It would press no button: it would scroll a page down.
    if (event.target instanceof Element && !event.target.closest(HANDS)) event.preventDefault();
  }

  function letGo() {
    hasSpace = false;
    delete board.dataset.grip;
  }

  function down(event: PointerEvent) {
    const isGrip = hasSpace && event.button === 0;
    if (event.pointerType !== "mouse" || (event.button !== MIDDLE && !isGrip)) return;
    event.preventDefault();
    event.stopPropagation();
    // The same Space has taken up the note that has the focus.
    if (isGrip && lifting.isHolding) lifting.putBack();
    pull(event, board);
  }

  // Otherwise the middle button begins to scroll by itself.
  const press = (event: MouseEvent) => event.button === MIDDLE && event.preventDefault();

  document.addEventListener("keydown", keyDown, { signal, capture: true });
  document.addEventListener("keyup", event => event.key === " " && letGo(), { signal, capture: true });
  window.addEventListener("blur", letGo, { signal });
  board.addEventListener("pointerdown", down, { signal, capture: true });
  board.addEventListener("mousedown", press, { signal });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input, textarea, [role='dialog'], [role='menu']") !== null
  );
}

function pull(down: PointerEvent, board: HTMLElement): void {
  const over = new AbortController();
  const { signal } = over;
  const from = { left: board.scrollLeft, top: board.scrollTop };
  board.dataset.grip = "pulling";
  document.addEventListener(
    "pointermove",
    event => {
      board.scrollLeft = from.left - (event.clientX - down.clientX);
      board.scrollTop = from.top - (event.clientY - down.clientY);
    },
    { signal },
  );
  function end() {
    over.abort();
    delete board.dataset.grip;
    // Where the middle button pastes what is marked elsewhere, it would ask whether to add that as notes.
    const swallowed = down.button === MIDDLE ? "paste" : "click";
    document.addEventListener(swallowed, swallow, { capture: true, once: true });
    setTimeout(() => document.removeEventListener(swallowed, swallow, true));
  }
  document.addEventListener("pointerup", end, { signal });
  document.addEventListener("pointercancel", end, { signal });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
