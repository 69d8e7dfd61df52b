const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** How long to wait before the next try: doubling, with a random half, so that a room does not come back at once. */
export function backoff(tries: number, random = Math.random): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** tries);
  return longest / 2 + (longest / 2) * random();
}
