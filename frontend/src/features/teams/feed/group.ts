import type { Activity } from "../api";

/** Entries that are read as one: the same thing done to the same target, by one person or several, close together. */
export type Group = {
  latest: Activity;
  /** Everybody in it, the latest first. */
  people: Activity["actor"][];
  /** How often it was done in all. */
  count: number;
  /** The ids of the blocks it was done in. */
  blocks: Set<string>;
};

const CLOSE_MS = 12 * 60 * 60 * 1000;

/**
 * Entries of a feed, newest first, as they are read. Only neighbours come together, so that the order stays what it was.
 *
 * Pages are pages of entries. While there are more to come (`isWhole` is false), the last group may go on there: it waits
 * for them, and no number on the screen is one that the next page would have to correct.
 */
export function grouped(entries: readonly Activity[], isWhole = true): Group[] {
  const groups: (Group & { earliest: string })[] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group && belongs(entry, group)) {
      group.count += entry.count;
      group.earliest = entry.at;
      group.blocks.add(entry.anchor_id);
      if (!group.people.some(({ id }) => id === entry.actor.id)) group.people.push(entry.actor);
    } else {
      groups.push({
        latest: entry,
        people: [entry.actor],
        count: entry.count,
        blocks: new Set([entry.anchor_id]),
        earliest: entry.at,
      });
    }
  }
  return isWhole || groups.length < 2 ? groups : groups.slice(0, -1);
}

function belongs(entry: Activity, { latest, earliest }: { latest: Activity; earliest: string }): boolean {
  return (
    entry.verb === latest.verb &&
    entry.team === latest.team &&
    entry.target?.kind === latest.target?.kind &&
    entry.target?.id === latest.target?.id &&
    // Words stand for themselves; only in a conversation the latest stand for those before.
    (entry.verb === "commented" || entry.excerpt === latest.excerpt) &&
    Date.parse(earliest) - Date.parse(entry.at) <= CLOSE_MS
  );
}
