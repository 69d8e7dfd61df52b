import type { Desk } from "../desk/desk";
import { edge } from "../layout/edges";
import type { Point } from "../layout/geometry";
import styles from "./ArrowHandle.module.css";
import { startScrolling } from "./scrolling";

const SVG = "http://www.w3.org/2000/svg";
const HEAD_PX = 9;
const HEAD_TURN = 2.6;

/** An arrow follows the pointer from a note; letting go on another asks what it means, anywhere else or Esc gives it up. */
export function pullArrow(down: PointerEvent, desk: Desk, from: string): void {
  const item = down.target instanceof Element ? down.target.closest<HTMLElement>("[data-note]") : null;
  if (!item || down.button !== 0) return;
  const listening = new AbortController();
  const { signal } = listening;
  const line = new Line();
  let at: Point = { x: down.clientX, y: down.clientY };
  let aimed: HTMLElement | null = null;
  const scrolling = startScrolling(item, () => at, show);

  function show() {
    if (item) line.draw(item.getBoundingClientRect(), at);
    aim(targetAt(at));
  }

  function aim(target: HTMLElement | null) {
    aimed?.classList.remove(styles.aimed ?? "");
    aimed = target === item ? null : target;
    aimed?.classList.add(styles.aimed ?? "");
  }

  function end(isKept: boolean) {
    const to = aimed?.dataset.note;
    listening.abort();
    scrolling.stop();
    line.remove();
    aim(null);
    if (!isKept || !to) return;
    desk.stage.connect(from);
    desk.endArrow(to);
    // What refused the arrow has said why; nothing waits for another end.
    desk.stage.connect(null);
  }

  document.addEventListener(
    "pointermove",
    event => {
      at = { x: event.clientX, y: event.clientY };
      show();
    },
    { signal },
  );
  document.addEventListener("pointerup", () => end(true), { signal });
  document.addEventListener("pointercancel", () => end(false), { signal });
  document.addEventListener(
    "keydown",
    event => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    },
    { signal, capture: true },
  );
}

function targetAt({ x, y }: Point): HTMLElement | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-note]") ?? null;
}

/** A line with a head over the whole window, in its pixels. */
class Line {
  private readonly svg = document.createElementNS(SVG, "svg");
  private readonly path = document.createElementNS(SVG, "path");

  constructor() {
    this.svg.setAttribute("class", styles.pulled ?? "");
    this.svg.setAttribute("aria-hidden", "true");
    this.svg.append(this.path);
    document.body.append(this.svg);
  }

  /** From the border of a box towards a point. */
  draw({ left, top, width, height }: DOMRect, to: Point): void {
    const from = { x: left + width / 2, y: top + height / 2, width, height };
    const { path } = edge(from, { ...to, width: 0, height: 0 }, 0);
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const [one, other] = [angle + HEAD_TURN, angle - HEAD_TURN].map(
      way => `${to.x + HEAD_PX * Math.cos(way)} ${to.y + HEAD_PX * Math.sin(way)}`,
    );
    this.path.setAttribute("d", `${path}L${to.x} ${to.y}M${one}L${to.x} ${to.y}L${other}`);
  }

  remove(): void {
    this.svg.remove();
  }
}
