import type { Activity } from "../api";

export type Actor = NonNullable<Activity["actor"]>;

/** Entries that are read as one: the same thing done to the same target, by one person or several, close together. */
export type Group = {
  latest: Activity;
  /** Everybody in it, the latest first. Nobody: people outside. */
  people: Actor[];
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
  const runs: Run[] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && belongs(entry, run)) run.push(entry);
    else runs.push([entry]);
  }
  const groups = runs.map(together);
  return isWhole || groups.length < 2 ? groups : groups.slice(0, -1);
}

type Run = [Activity, ...Activity[]];

function together(run: Run): Group {
  const actors = run.flatMap(({ actor }) => actor ?? []);
  return {
    latest: run[0],
    people: [...new Map(actors.map(actor => [actor.id, actor])).values()],
    count: run.reduce((sum, entry) => sum + entry.count, 0),
    blocks: new Set(run.map(entry => entry.anchor_id)),
  };
}

function belongs(entry: Activity, run: Run): boolean {
  const [latest] = run;
  const earliest = run.at(-1) ?? latest;
  return (
    entry.verb === latest.verb &&
    entry.team === latest.team &&
    entry.target?.kind === latest.target?.kind &&
    entry.target?.id === latest.target?.id &&
    // Each question outside has a way of its own to its answers.
    (entry.verb !== "answers_came" || entry.anchor_id === latest.anchor_id) &&
    // Words stand for themselves; only in a conversation the latest stand for those before.
    (entry.verb === "commented" || entry.excerpt === latest.excerpt) &&
    Date.parse(earliest.at) - Date.parse(entry.at) <= CLOSE_MS
  );
}
