import type { CanvasRoom } from "../desk/context";
import { isOneOfMany } from "../desk/picking";
import { indexAt } from "../layout/drop";
import { spotAt } from "../layout/fields";
import type { Point, Size } from "../layout/geometry";
import type { Held } from "../layout/keyboard";
import picked from "./Picked.module.css";
import { startScrolling } from "./scrolling";

type Room = Pick<CanvasRoom, "desk" | "lifting">;

const FAR_ENOUGH_PX = 5;
const LONG_PRESS_MS = 280;
const TREMBLE_PX = 9;

/**
 * Waits whether a press on a note becomes a drag: with a mouse after a few pixels, with a finger after a moment, so that
 * a finger can still scroll.
 */
export function watchDrag(down: PointerEvent, card: HTMLElement, room: Room, id: string): void {
  if (down.button !== 0 || !down.isPrimary) return;
  const isTouch = down.pointerType === "touch";
  const timer = isTouch ? setTimeout(() => begin(), LONG_PRESS_MS) : undefined;

  function move(event: PointerEvent) {
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
    if (isTouch && far > TREMBLE_PX) forget();
    if (!isTouch && far > FAR_ENOUGH_PX) begin();
  }

  function forget() {
    clearTimeout(timer);
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", forget);
    document.removeEventListener("pointercancel", forget);
  }

  function begin() {
    forget();
    if (room.lifting.pickUp(id, "pointer")) carry(down, card, room, id);
  }

  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", forget);
  document.addEventListener("pointercancel", forget);
}

/** The note follows the pointer until it is let go; where it would lie is shown all the while. */
function carry(down: PointerEvent, card: HTMLElement, { desk, lifting }: Room, id: string): void {
  const box = card.getBoundingClientRect();
  const grip = { x: down.clientX - box.left, y: down.clientY - box.top };
  const ghost = ghostOf(card, box);
  if (isOneOfMany(desk, id)) {
    ghost.classList.add(picked.counted ?? "");
    ghost.dataset.count = String(desk.stage.picks.size);
  }
  let at: Point = { x: down.clientX, y: down.clientY };
  let frame = 0;
  const scrolling = startScrolling(card, () => at, follow);

  function follow() {
    frame = 0;
    ghost.style.translate = `${at.x - grip.x}px ${at.y - grip.y}px`;
    const held = heldAt(at, grip, box, { desk, lifting } as Room, id);
    ghost.style.cursor = held ? "grabbing" : "not-allowed";
    if (held && !isSame(held, desk.stage.lifted?.held)) lifting.hold(held);
  }

  function move(event: PointerEvent) {
    at = { x: event.clientX, y: event.clientY };
    frame ||= requestAnimationFrame(follow);
  }

  function end(isKept: boolean) {
    cancelAnimationFrame(frame);
    scrolling.stop();
    ghost.remove();
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", up);
    document.removeEventListener("pointercancel", cancel);
    document.removeEventListener("keydown", key, true);
    document.removeEventListener("contextmenu", prevent, true);
    card.removeEventListener("touchmove", prevent);
    if (isKept) lifting.putDown();
    else lifting.putBack();
  }

  const cancel = () => end(false);
  const up = () => {
    swallowClick();
    end(heldAt(at, grip, box, { desk, lifting } as Room, id) !== null);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    prevent(event);
    end(false);
  };

  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", up);
  document.addEventListener("pointercancel", cancel);
  document.addEventListener("keydown", key, true);
  document.addEventListener("contextmenu", prevent, true);
  // On the card itself: its touches stay with it even when it is drawn elsewhere meanwhile.
  card.addEventListener("touchmove", prevent, { passive: false });
  follow();
}

function prevent(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function swallowClick(): void {
  document.addEventListener("click", prevent, { capture: true, once: true });
  setTimeout(() => document.removeEventListener("click", prevent, true));
}

function ghostOf(card: HTMLElement, box: DOMRect): HTMLElement {
  const item = card.parentElement;
  const ghost = document.createElement("div");
  ghost.className = item?.className ?? "";
  ghost.setAttribute("aria-hidden", "true");
  const copy = card.cloneNode(true) as HTMLElement;
  copy.removeAttribute("data-card");
  copy.style.boxShadow = "var(--float)";
  copy.style.opacity = "1";
  copy.style.outline = "none";
  ghost.append(copy);
  Object.assign(ghost.style, {
    position: "fixed",
    zIndex: "40",
    left: "0",
    top: "0",
    width: `${box.width}px`,
    pointerEvents: "none",
  });
  document.body.append(ghost);
  return ghost;
}

/** What letting go here would mean: a place in a block this person may write in, or nothing. */
function heldAt(at: Point, grip: Point, size: Size, { desk }: Room, id: string): Held | null {
  const zone = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>("[data-drop]");
  const block = desk.block(zone?.dataset.drop ?? "");
  if (!zone || !block || !desk.mayWriteIn(block)) return null;
  const nowhere = { block: block.id, lane: "", column: null, x: null, y: null, index: 0 };
  if (zone.dataset.field !== undefined) {
    const box = zone.getBoundingClientRect();
    const scale = box.width / zone.offsetWidth || 1;
    const centre = {
      x: (at.x - grip.x + size.width / 2 - box.left) / scale,
      y: (at.y - grip.y + size.height / 2 - box.top) / scale,
    };
    const shown = { width: size.width / scale, height: size.height / scale };
    const field = { width: zone.offsetWidth, height: zone.offsetHeight };
    return { ...nowhere, ...spotAt(block, centre, shown, field) };
  }
  const { lane = "", column } = zone.dataset;
  const others = [...zone.querySelectorAll<HTMLElement>("[data-note]")].filter(
    ({ dataset }) => dataset.note !== id,
  );
  const index = indexAt(
    others.map(other => other.getBoundingClientRect()),
    at.x,
    at.y,
  );
  return { ...nowhere, lane, column: column ? Number(column) : null, index };
}

function isSame(a: Held, b: Held | undefined): boolean {
  return (
    b !== undefined &&
    a.block === b.block &&
    a.lane === b.lane &&
    a.column === b.column &&
    a.x === b.x &&
    a.y === b.y &&
    a.index === b.index
  );
}
