import { changeSettings, settings } from "../hooks/settings";

const ZOOMS = [50, 75, 90, 100, 110, 125, 150];
const LEAST = 40;
const STEP = 5;

/** The next larger or smaller size of the board; none at the ends. */
function zoomBeside(zoom: number, by: 1 | -1): number | undefined {
  return by > 0 ? ZOOMS.find(one => one > zoom) : ZOOMS.findLast(one => one < zoom);
}

/** Makes the board larger or smaller. Returns whether it could. */
export function zoomBy(by: 1 | -1): boolean {
  const zoom = zoomBeside(settings().zoom, by);
  if (zoom) changeSettings({ zoom });
  return zoom !== undefined;
}

/** The largest size at which the whole board is seen at once, in five tries: blocks grow higher as they get narrower. */
export function zoomToFit(): void {
  const grid = document.querySelector<HTMLElement>("[data-board]");
  const window = grid?.parentElement;
  if (!grid || !window) return;
  const before = grid.style.zoom;
  let [low, high] = [LEAST / STEP, (ZOOMS.at(-1) ?? 100) / STEP];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    grid.style.zoom = String((middle * STEP) / 100);
    if (window.scrollHeight <= window.clientHeight) low = middle;
    else high = middle - 1;
  }
  grid.style.zoom = before;
  changeSettings({ zoom: low * STEP });
}
