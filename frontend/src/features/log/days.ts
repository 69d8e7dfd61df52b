import type { Entry } from "./api";

type Day = { key: string; at: Date; entries: Entry[] };

const momentOf = ({ happened_at, created_at }: Entry) => new Date(happened_at ?? created_at);

/** Entries by the day they happened on, by the reader's clock, in the order they come. */
export function byDay(entries: readonly Entry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const at = momentOf(entry);
    const key = at.toDateString();
    const last = days.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else days.push({ key, at, entries: [entry] });
  }
  return days;
}
