import { changeSettings, settings } from "../hooks/settings";

const ZOOMS = [50, 75, 90, 100, 110, 125, 150];

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
