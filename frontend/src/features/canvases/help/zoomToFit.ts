import { changeSettings } from "../hooks/settings";

const LEAST = 40;
const MOST = 150;
const STEP = 5;

/** The largest size at which the whole board is seen at once, in five tries: blocks grow higher as they get narrower. */
export function zoomToFit(): void {
  const grid = document.querySelector<HTMLElement>("[data-board]");
  const window = grid?.parentElement;
  if (!grid || !window) return;
  const before = grid.style.zoom;
  let [low, high] = [LEAST / STEP, MOST / STEP];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    grid.style.zoom = String((middle * STEP) / 100);
    if (window.scrollHeight <= window.clientHeight) low = middle;
    else high = middle - 1;
  }
  grid.style.zoom = before;
  changeSettings({ zoom: low * STEP });
}
