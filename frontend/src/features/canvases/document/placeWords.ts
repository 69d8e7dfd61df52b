import { half, type Third, third } from "../layout/plane";
import { sectorOf } from "../layout/rings";
import type { Block, Named } from "../types";
import type { Place } from "./schema";
import { columnTitle, laneIn } from "./shape";

export type Spot = Omit<Place, "order" | "block" | "group">;

/** The words places are told in. `directions`: by sideways and upright third, "-1 -1" is the upper left. */
export type PlaceDictionary = {
  directions: Readonly<Record<string, string>>;
  notPlaced: string;
  sectors: readonly Named[];
};

type Axis = { title: string; low: string; high: string };

/** Where in its block something lies: "Should be involved, State administration". "" in a plain list. */
export function spotInWords(block: Block, spot: Spot, dictionary: PlaceDictionary): string {
  switch (block.kind) {
    case "concentric_rings":
      return onRings(block, spot, dictionary);
    case "two_axis_matrix":
      return onAxes(block, spot, dictionary);
    case "free_map":
    case "graph":
      return onMap(spot, dictionary);
    default:
      return joined(
        laneIn(block, spot.lane)?.title,
        spot.column === null ? "" : columnTitle(block, spot.column),
      );
  }
}

export function sectorInWords(x: number | null, { sectors }: PlaceDictionary): string {
  return x === null ? "" : (sectors[sectorOf(x)]?.title ?? "");
}

function onRings(block: Block, { lane, x }: Spot, dictionary: PlaceDictionary): string {
  return lane ? joined(laneIn(block, lane)?.title, sectorInWords(x, dictionary)) : dictionary.notPlaced;
}

function onMap({ x, y }: Spot, { directions }: PlaceDictionary): string {
  return x === null || y === null ? "" : (directions[`${third(x)} ${third(y)}`] ?? "");
}

function onAxes({ config }: Block, { x, y }: Spot, { directions, notPlaced }: PlaceDictionary): string {
  if (x === null || y === null) return notPlaced;
  const [sideways, upright] = [half(x), half(y)];
  const where = directions[`${sideways} ${upright === 0 ? 0 : -upright}`] ?? "";
  const means = joined(axisInWords(config?.x, sideways), axisInWords(config?.y, upright));
  return means ? `${where}: ${means}` : where;
}

function axisInWords(axis: Axis | undefined, side: Third): string {
  if (!axis || side === 0) return "";
  return `${axis.title}: ${side === -1 ? axis.low : axis.high}`;
}

function joined(...words: (string | undefined)[]): string {
  return words.filter(Boolean).join(", ");
}
