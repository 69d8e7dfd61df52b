import { startScrolling } from "../board/scrolling";
import type { Desk } from "../desk/desk";
import { pick, pickable } from "../desk/picking";
import type { Point } from "../layout/geometry";
import styles from "./Picking.module.css";

const FAR_ENOUGH_PX = 5;

/** Draws a frame from where the mouse went down to where it is; letting go picks what the frame touches, Esc does not. */
export function drawFrame(down: PointerEvent, board: HTMLElement, desk: Desk): void {
  const kept = down.shiftKey ? desk.stage.picks : new Set<string>();
  const listening = new AbortController();
  const { signal } = listening;
  let at: Point = { x: down.clientX, y: down.clientY };
  let frame: Frame | null = null;

  function move(event: PointerEvent) {
    at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(at.x - down.clientX, at.y - down.clientY);
    if (far > FAR_ENOUGH_PX) frame ??= new Frame(down, board, () => at, show);
    if (frame) show();
  }

  function show() {
    frame?.draw();
    desk.stage.pick(pickable(desk, [...kept, ...(frame?.touched() ?? [])]));
  }

  function end() {
    listening.abort();
    frame?.remove();
  }

  function cancel() {
    end();
    desk.stage.pick(kept);
  }

  function key(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    cancel();
  }

  document.addEventListener("pointermove", move, { signal });
  document.addEventListener("pointercancel", cancel, { signal });
  document.addEventListener("keydown", key, { signal, capture: true });
  document.addEventListener("selectstart", event => event.preventDefault(), { signal });
  document.addEventListener(
    "pointerup",
    () => {
      if (frame) pick(desk, desk.stage.picks);
      end();
    },
    { signal },
  );
}

/** Its first corner stays where it is on the board while that scrolls. */
class Frame {
  private readonly element = document.createElement("div");
  private readonly scrolling: { stop: () => void };
  private readonly from: Point;
  private readonly board: HTMLElement;
  private readonly to: () => Point;

  constructor(down: PointerEvent, board: HTMLElement, to: () => Point, scrolled: () => void) {
    this.board = board;
    this.to = to;
    this.from = { x: down.clientX + board.scrollLeft, y: down.clientY + board.scrollTop };
    this.element.className = styles.frame ?? "";
    document.body.append(this.element);
    this.scrolling = startScrolling(board, to, scrolled);
  }

  draw(): void {
    const { left, top, right, bottom } = this.sides();
    Object.assign(this.element.style, {
      translate: `${left}px ${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    });
  }

  touched(): string[] {
    const { left, top, right, bottom } = this.sides();
    const notes = [...this.board.querySelectorAll<HTMLElement>("[data-note]")].filter(note => {
      const box = (note.querySelector("[data-card]") ?? note).getBoundingClientRect();
      return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    });
    return notes.map(({ dataset }) => dataset.note ?? "");
  }

  remove(): void {
    this.scrolling.stop();
    this.element.remove();
  }

  private sides() {
    const { x, y } = this.to();
    const from = { x: this.from.x - this.board.scrollLeft, y: this.from.y - this.board.scrollTop };
    return {
      left: Math.min(x, from.x),
      top: Math.min(y, from.y),
      right: Math.max(x, from.x),
      bottom: Math.max(y, from.y),
    };
  }
}
