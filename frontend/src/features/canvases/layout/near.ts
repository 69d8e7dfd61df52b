import { lanesOf } from "../document/shape";
import type { Block } from "../types";
import type { Lying, Spot } from "./fields";
import { distance, type Point } from "./geometry";
import { direction } from "./rings";

/** As a share of the field: so near that one note helps to find another. */
const NEAR = 0.3;
/** In a crowd nothing lies near anything in particular. */
const CROWD = 120;

/** The note that lies nearest to a place of a field, if one lies near at all. */
export function nearest<T extends Lying>(block: Block, spot: Spot, others: readonly T[]): T | undefined {
  const here = pointIn(block, spot);
  if (!here || others.length > CROWD) return undefined;
  let found: { note: T; far: number } | undefined;
  for (const note of others) {
    const there = pointIn(block, note);
    const far = there ? distance(here, there) : Number.POSITIVE_INFINITY;
    if (far <= NEAR && far < (found?.far ?? Number.POSITIVE_INFINITY)) found = { note, far };
  }
  return found?.note;
}

/** Where something lies on a field one wide and one high; nothing where that was not said. */
function pointIn(block: Block, { lane, x, y }: Spot): Point | null {
  if (x === null || y === null) return null;
  if (block.kind !== "concentric_rings") return { x, y };
  const rings = lanesOf(block);
  const ring = rings.findIndex(({ id }) => id === lane);
  if (ring === -1) return null;
  const way = direction(x);
  const out = (0.5 * (ring + y)) / rings.length;
  return { x: 0.5 + out * way.x, y: 0.5 + out * way.y };
}
