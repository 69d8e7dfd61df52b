import { lazy } from "react";

export type Load = () => Promise<unknown>;

const loads = new Set<Load>();

/** Code that comes when it is first wanted; noted down, so that it can be fetched before. */
export function forLater<T extends Load>(load: T): T {
  loads.add(load);
  return load;
}

/** A part of a page whose code comes when it is first shown. */
export const later: typeof lazy = load => lazy(forLater(load));

/** Marked on the page's timeline when it has all its code: what is done without a connection can be relied on then. */
const ALL_HERE = "niitty:all-here";

/**
 * Fetches the code of every part that may be shown later. A page that goes on working without a connection calls this
 * while it has one: a part that cannot be fetched when it is wanted takes the whole page with it.
 */
export async function fetchTheRest(): Promise<void> {
  if (await fetchAll(loads)) performance.mark(ALL_HERE);
}

/** Fetches parts, and those that they bring along. Whether all of them could be had. */
export async function fetchAll(parts: ReadonlySet<Load>): Promise<boolean> {
  let known = 0;
  let fetched: PromiseSettledResult<unknown>[] = [];
  while (parts.size > known) {
    known = parts.size;
    fetched = await Promise.allSettled([...parts].map(load => load()));
  }
  return fetched.every(({ status }) => status === "fulfilled");
}
