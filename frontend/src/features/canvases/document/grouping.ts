import type { Note } from "./schema";

type Grouped = Pick<Note, "group" | "lane" | "column">;

/** Notes that stand together: one by itself (`group` is ""), or those of a group that are in one row. */
export type Cluster<T> = { group: string; notes: readonly T[] };

/** Those of one row: of a lane, and of a round. */
const rowOf = ({ lane, column }: Grouped) => `${lane}/${column}`;

/** Notes in order as what stands one after the other. A group is where its first note would be: in each row, or at all. */
export function clustersOf<T extends Grouped>(notes: readonly T[], row = rowOf): Cluster<T>[] {
  const clusters: { group: string; notes: T[] }[] = [];
  const known = new Map<string, T[]>();
  for (const note of notes) {
    const key = `${note.group}/${row(note)}`;
    const there = note.group ? known.get(key) : undefined;
    if (there) {
      there.push(note);
      continue;
    }
    const begun = [note];
    clusters.push({ group: note.group, notes: begun });
    known.set(key, begun);
  }
  return clusters;
}

/** Notes in order as they are seen: those of a group beside one another. */
export function together<T extends Grouped>(notes: readonly T[]): T[] {
  return clustersOf(notes).flatMap(cluster => cluster.notes);
}
