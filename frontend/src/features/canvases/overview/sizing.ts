import { LARGEST, SMALLEST, settings } from "../hooks/settings";
import { clamp, distance, type Point } from "../layout/geometry";
import { zoomTo } from "./zooming";

const BY_PIXEL = 0.005;
/** A notch of a wheel is many pixels; two fingers on a pad are few at a time. */
const MOST_PIXELS = 40;
const LINE_PX = 16;
/** After this one turns anew: the size may have been changed otherwise. */
const PAUSE_MS = 400;

/** Ctrl with the wheel, or two fingers, make the board larger and smaller around where they are. */
export function watchSizing(board: HTMLElement, signal: AbortSignal): void {
  watchWheel(board, signal);
  watchFingers(board, signal);
}

function watchWheel(board: HTMLElement, signal: AbortSignal): void {
  let zoom = 0;
  let last = 0;
  let frame = 0;
  function wheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (event.timeStamp - last > PAUSE_MS) zoom = settings().zoom;
    last = event.timeStamp;
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
    zoom = clamp(zoom * Math.exp(-clamp(pixels, -MOST_PIXELS, MOST_PIXELS) * BY_PIXEL), SMALLEST, LARGEST);
    const at = { x: event.clientX, y: event.clientY };
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => zoomTo(zoom, at));
  }
  board.addEventListener("wheel", wheel, { signal, passive: false });
}

type Pinch = { zoom: number; apart: number; at: Point };

function watchFingers(board: HTMLElement, signal: AbortSignal): void {
  let pinch: Pinch | null = null;
  function start({ touches }: TouchEvent) {
    const fingers = fingersOf(touches);
    pinch = fingers && { zoom: settings().zoom, ...fingers };
  }
  function move(event: TouchEvent) {
    const fingers = fingersOf(event.touches);
    if (!pinch || !fingers) return;
    event.preventDefault();
    zoomTo((pinch.zoom * fingers.apart) / pinch.apart, pinch.at, fingers.at);
    pinch = { ...pinch, at: fingers.at };
  }
  board.addEventListener("touchstart", start, { signal, passive: true });
  board.addEventListener("touchmove", move, { signal, passive: false });
  board.addEventListener("touchend", start, { signal, passive: true });
  board.addEventListener("touchcancel", start, { signal, passive: true });
}

/** How far apart two fingers are, and the middle between them. */
function fingersOf(touches: TouchList): { apart: number; at: Point } | null {
  const [a, b] = [...touches].map(({ clientX, clientY }) => ({ x: clientX, y: clientY }));
  if (!a || !b || touches.length !== 2) return null;
  return { apart: Math.max(1, distance(a, b)), at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
}
