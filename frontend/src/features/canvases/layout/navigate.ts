import type { Sides } from "./drop";

export type Direction = "left" | "right" | "up" | "down";

const ACROSS_COSTS = 2.2;

/** The box one arrives at from another in a direction: near, and rather straight on than aside. */
export function nextBox<T>(
  from: Sides,
  others: readonly { sides: Sides; value: T }[],
  direction: Direction,
): T | null {
  let best: { value: T; cost: number } | null = null;
  for (const { sides, value } of others) {
    const cost = costOf(from, sides, direction);
    if (cost !== null && (best === null || cost < best.cost)) best = { value, cost };
  }
  return best?.value ?? null;
}

function costOf(from: Sides, to: Sides, direction: Direction): number | null {
  const isSideways = direction === "left" || direction === "right";
  const sign = direction === "left" || direction === "up" ? -1 : 1;
  const along = sign * (isSideways ? centreX(to) - centreX(from) : centreY(to) - centreY(from));
  if (along <= 1) return null;
  const across = isSideways
    ? gap(from.top, from.bottom, to.top, to.bottom)
    : gap(from.left, from.right, to.left, to.right);
  return along + across * ACROSS_COSTS;
}

function centreX({ left, right }: Sides): number {
  return (left + right) / 2;
}

function centreY({ top, bottom }: Sides): number {
  return (top + bottom) / 2;
}

/** The space between two stretches; 0 when they share something. */
function gap(a: number, b: number, c: number, d: number): number {
  return Math.max(0, c - b, a - d);
}
