import { flushSync } from "react-dom";
import { changeSettings, LARGEST, SMALLEST, settings } from "../hooks/settings";
import { clamp, type Point } from "../layout/geometry";
import { anchorAt, middleOf, type Scene, scene } from "./anchor";

const SIZES = [SMALLEST, 75, 90, 100, 110, 125, 150, LARGEST];
const STEP = 5;
/** Fields lay out their notes a frame after they have got another size. */
const SETTLING_FRAMES = 2;

let turns = 0;
/** Watches the room for a board that was made to fit, and the size it has for that. */
let fitting: ResizeObserver | undefined;
let fitted = 0;

/** Makes the board so large. What lies at a point of the window stays there, or comes to another; else the middle does. */
export function zoomTo(wanted: number, at?: Point, to = at): void {
  const zoom = Math.round(clamp(wanted, SMALLEST, LARGEST));
  const around = scene();
  if (!around) {
    changeSettings({ zoom });
    return;
  }
  const restore = anchorAt(around, at ?? middleOf(around));
  if (zoom !== settings().zoom) flushSync(() => changeSettings({ zoom }));
  restore(to);
  settle(() => restore(to), SETTLING_FRAMES, ++turns);
}

/** Again in the next frames, unless somebody has zoomed on. */
function settle(restore: () => void, frames: number, turn: number): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    if (turn !== turns) return;
    restore();
    settle(restore, frames - 1, turn);
  });
}

/** To the next larger or smaller size of the board. */
export function zoomBy(by: 1 | -1): void {
  const { zoom } = settings();
  const next = by > 0 ? SIZES.find(one => one > zoom) : SIZES.findLast(one => one < zoom);
  if (next) zoomTo(next);
}

/**
 * Makes all of the board be seen at once, and keeps it so while the room for it changes, as when conversations open
 * beside it, until somebody sizes it otherwise.
 */
export function zoomToFit(): void {
  const around = scene();
  if (!around) return;
  makeFit(around);
  fitted = settings().zoom;
  fitting?.disconnect();
  // It reports at once, too: fields have laid out their notes for the new size by then, higher or lower than before.
  const observer = new ResizeObserver(() => refit(around, observer));
  fitting = observer;
  observer.observe(around.board);
}

function refit(around: Scene, observer: ResizeObserver): void {
  if (observer !== fitting) return;
  if (settings().zoom !== fitted || !around.grid.isConnected) {
    observer.disconnect();
    return;
  }
  settle(
    () => {
      if (settings().zoom !== fitted) return;
      makeFit(around);
      fitted = settings().zoom;
    },
    SETTLING_FRAMES,
    ++turns,
  );
}

/** The largest size at which the whole board fits, found by trying: blocks grow higher as they get narrower. */
function makeFit({ board, grid }: Scene): void {
  const { zoom, width } = grid.style;
  grid.style.width = "100%";
  let [low, high] = [SMALLEST / STEP, 100 / STEP];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    grid.style.zoom = String((middle * STEP) / 100);
    if (Math.floor(grid.getBoundingClientRect().height) <= board.clientHeight) low = middle;
    else high = middle - 1;
  }
  Object.assign(grid.style, { zoom, width });
  changeSettings({ zoom: low * STEP });
}
