/** A row that is being written: `key` is its name on the page, until it is sent. */
export type Keyed<T> = T & { key: string };

let count = 0;

export function keyed<T>(row: T): Keyed<T> {
  count += 1;
  return { ...row, key: `row-${count}` };
}

/** The rows with the one at `from` moved to `to`; as they are when there is no such place. */
export function moved<T>(rows: readonly T[], from: number, to: number): T[] {
  const next = [...rows];
  const [row] = next.splice(from, 1);
  if (row === undefined || to < 0 || to > next.length) return [...rows];
  next.splice(to, 0, row);
  return next;
}
