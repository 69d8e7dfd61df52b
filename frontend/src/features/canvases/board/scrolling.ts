import type { Point } from "../layout/geometry";

const EDGE_PX = 56;
const FASTEST_PX = 14;

/** Scrolls what lies under the pointer while it is held near an edge; calls after every bit. */
export function startScrolling(
  inside: HTMLElement,
  at: () => Point,
  scrolled: () => void,
): { stop: () => void } {
  const scroller = scrollerOf(inside);
  let frame = requestAnimationFrame(step);

  function step() {
    frame = requestAnimationFrame(step);
    const { x, y } = at();
    const box = scroller.getBoundingClientRect();
    const { scrollTop, scrollLeft } = scroller;
    const down = pull(y, Math.max(0, box.top), Math.min(window.innerHeight, box.bottom));
    const right = pull(x, Math.max(0, box.left), Math.min(window.innerWidth, box.right));
    if (down !== 0) scroller.scrollTop += down;
    if (right !== 0) scroller.scrollLeft += right;
    const isAcross = scrollAcross(at());
    if (isAcross || scroller.scrollTop !== scrollTop || scroller.scrollLeft !== scrollLeft) scrolled();
  }

  return { stop: () => cancelAnimationFrame(frame) };
}

/** What lies under the pointer may be wider than its block, as rounds are. Whether it was scrolled. */
function scrollAcross({ x, y }: Point): boolean {
  const across = document.elementFromPoint(x, y)?.closest("[data-across]");
  if (!across) return false;
  const { left, right } = across.getBoundingClientRect();
  const { scrollLeft } = across;
  across.scrollLeft += pull(x, Math.max(0, left), Math.min(window.innerWidth, right));
  return across.scrollLeft !== scrollLeft;
}

function pull(at: number, start: number, end: number): number {
  if (at < start + EDGE_PX) return -FASTEST_PX * Math.min(1, (start + EDGE_PX - at) / EDGE_PX);
  if (at > end - EDGE_PX) return FASTEST_PX * Math.min(1, (at - end + EDGE_PX) / EDGE_PX);
  return 0;
}

function scrollerOf(inside: HTMLElement): HTMLElement {
  const canvas = inside.closest<HTMLElement>("[data-canvas]");
  if (!canvas || getComputedStyle(canvas).overflowY === "visible") return document.documentElement;
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = canvas;
  return scrollHeight > clientHeight || scrollWidth > clientWidth ? canvas : document.documentElement;
}
