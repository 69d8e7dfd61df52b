import type { CanvasRoom } from "../desk/context";
import type { Desk } from "../desk/desk";
import { isOneOfMany } from "../desk/picking";
import { indexAt, type Sides } from "../layout/drop";
import { spotAt } from "../layout/fields";
import type { Point, Size } from "../layout/geometry";
import type { Held } from "../layout/keyboard";
import type { Block } from "../types";
import type { Hold } from "./holding";
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
export function watchDrag(
  down: PointerEvent,
  card: HTMLElement,
  room: Room,
  id: string,
  by: Hold = { handle: card, begun() {} },
): void {
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
    by.begun();
    if (room.lifting.pickUp(id, "pointer")) carry(down, card, room, id, by.handle);
  }

  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", forget);
  document.addEventListener("pointercancel", forget);
}

/** The note follows the pointer until it is let go; where it would lie is shown all the while. */
function carry(
  down: PointerEvent,
  card: HTMLElement,
  { desk, lifting }: Room,
  id: string,
  handle: HTMLElement,
): void {
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
    if (!held) lifting.holdNowhere();
    else if (!isSame(held, desk.stage.lifted?.held)) lifting.hold(held);
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
    handle.removeEventListener("touchmove", prevent);
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
  // On what is held: its touches stay with it even when it is drawn elsewhere meanwhile.
  handle.addEventListener("touchmove", prevent, { passive: false });
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
  return zone.dataset.field === undefined
    ? { ...NOWHERE, block: block.id, ...inRow(zone, at, id) }
    : {
        ...NOWHERE,
        block: block.id,
        ...onField(zone, block, at, grip, size),
        group: frameAt(at, zone, desk, id),
      };
}

const NOWHERE = { lane: "", column: null, x: null, y: null, group: "", index: 0 };

function onField(zone: HTMLElement, block: Block, at: Point, grip: Point, size: Size) {
  const box = zone.getBoundingClientRect();
  const scale = box.width / zone.offsetWidth || 1;
  const centre = {
    x: (at.x - grip.x + size.width / 2 - box.left) / scale,
    y: (at.y - grip.y + size.height / 2 - box.top) / scale,
  };
  const shown = { width: size.width / scale, height: size.height / scale };
  return spotAt(block, centre, shown, { width: zone.offsetWidth, height: zone.offsetHeight });
}

/** The group whose frame is there. A note that is its group’s only one has no frame to leave, and takes it along. */
function frameAt(at: Point, field: HTMLElement, { store }: Desk, id: string): string {
  const frames = [...field.querySelectorAll<HTMLElement>("[data-frame]")];
  const hit = frames.find(frame => isInside(at, frame.getBoundingClientRect()))?.dataset.frame;
  const own = store.note(id)?.group ?? "";
  return hit ?? (own && store.membersOf(own).length === 1 ? own : "");
}

function isInside({ x, y }: Point, { left, top, right, bottom }: Sides): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Among the notes of a row, or of a group in it: the index counts all notes of the row. */
function inRow(zone: HTMLElement, at: Point, id: string) {
  const { lane = "", column, group = "" } = zone.dataset;
  const row = group ? (zone.parentElement?.closest<HTMLElement>("[data-drop]") ?? zone) : zone;
  const [all, here] = [notesIn(row, id), notesIn(zone, id)];
  const inside = indexAt(
    here.map(note => note.getBoundingClientRect()),
    at.x,
    at.y,
  );
  const next = here[inside];
  const index = next ? all.indexOf(next) : all.filter(note => !isAfter(note, zone)).length;
  return { lane, column: column ? Number(column) : null, group, index };
}

function notesIn(zone: HTMLElement, without: string): HTMLElement[] {
  const notes = [...zone.querySelectorAll<HTMLElement>("[data-note]")];
  return notes.filter(({ dataset }) => dataset.note !== without);
}

function isAfter(note: HTMLElement, zone: HTMLElement): boolean {
  return (
    !zone.contains(note) && Boolean(zone.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING)
  );
}

function isSame(a: Held, b: Held | undefined): boolean {
  return (
    b !== undefined &&
    a.block === b.block &&
    a.lane === b.lane &&
    a.column === b.column &&
    a.x === b.x &&
    a.y === b.y &&
    a.index === b.index &&
    a.group === b.group
  );
}
