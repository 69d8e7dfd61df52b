import { isSamePlace, type Note, type NoteGroup, type NoteLink } from "../document/schema";
import type { PastLink, PastNote, Scene } from "./api";
import { type Tie, tiesOf } from "./ties";

/** `grouped`: nothing but the group it is in. */
export type Kind = "added" | "changed" | "moved" | "grouped" | "removed";

/** What became of one note, arrow or group: as it was before (undefined: not there) and as it is after. */
export type Change<T> = { id: string; by: readonly string[]; before: T | undefined; after: T | undefined };

/** A moment of the film, and what led to it from the one before. */
export type Frame = {
  sequence: number;
  at: string;
  notes: readonly Change<Note>[];
  links: readonly Change<NoteLink>[];
  groups: readonly Change<NoteGroup>[];
  ties: readonly Tie[];
};

/** A canvas as it was. */
export type Still = {
  notes: ReadonlyMap<string, Note>;
  links: ReadonlyMap<string, NoteLink>;
  groups: ReadonlyMap<string, NoteGroup>;
};

type Difference = {
  notes: Map<string, Note | undefined>;
  links: Map<string, NoteLink | undefined>;
  groups: Map<string, NoteGroup | undefined>;
};

/**
 * A canvas's way as moments one can stand at: 0 is before the first change, n after the n-th scene. Going from one moment
 * to another costs what changed between them.
 */
export class Film {
  readonly frames: readonly Frame[];

  constructor(scenes: readonly Scene[]) {
    const notes = new Map<string, Note>();
    const links = new Map<string, NoteLink>();
    const groups = new Map<string, NoteGroup>();
    this.frames = scenes.map(scene => {
      const was = scene.groups.length > 0 ? new Map(groups) : groups;
      const changes = {
        notes: scene.notes.map(({ id, by, note }) => step(notes, id, by, note ? noteOf(note) : undefined)),
        links: scene.links.map(({ id, by, link }) => step(links, id, by, link ? linkOf(link) : undefined)),
        groups: scene.groups.map(({ id, by, group }) => step(groups, id, by, group ?? undefined)),
      };
      const ties = tiesOf(changes.notes, changes.groups, was, groups);
      return { sequence: scene.sequence, at: scene.at, ...changes, ties };
    });
  }

  /** The last moment. */
  get end(): number {
    return this.frames.length;
  }

  /** What happened just before a moment; undefined at the beginning. */
  frame(moment: number): Frame | undefined {
    return this.frames[moment - 1];
  }

  sequenceAt(moment: number): number {
    return this.frame(moment)?.sequence ?? 0;
  }

  /** The last moment not later than a step of the log. */
  momentOf(sequence: number): number {
    return countUntil(this.frames, frame => frame.sequence <= sequence);
  }

  /** The last moment not later than a time. */
  momentAt(time: string): number {
    const until = Date.parse(time);
    return countUntil(this.frames, frame => Date.parse(frame.at) <= until);
  }

  /** What differs between two moments: each note, arrow and group as it is at the second, undefined where it is not there. */
  between(from: number, to: number): Difference {
    const passed = this.frames.slice(Math.min(from, to), Math.max(from, to));
    const isForward = from <= to;
    const inOrder = isForward ? passed : passed.toReversed();
    return {
      notes: ends(
        inOrder.flatMap(frame => frame.notes),
        isForward,
      ),
      links: ends(
        inOrder.flatMap(frame => frame.links),
        isForward,
      ),
      groups: ends(
        inOrder.flatMap(frame => frame.groups),
        isForward,
      ),
    };
  }

  /** The whole canvas at a moment. */
  still(moment: number): Still {
    const { notes, links, groups } = this.between(0, moment);
    return { notes: present(notes), links: present(links), groups: present(groups) };
  }
}

/** What kind of change it was; words come before places, since they are what one asks for. */
export function kindOf({ before, after }: Pick<Change<Note>, "before" | "after">): Kind {
  if (!before) return "added";
  if (!after) return "removed";
  if (before.text !== after.text || before.type !== after.type) return "changed";
  if (isMoved(before, after)) return "moved";
  return before.group === after.group ? "changed" : "grouped";
}

/** Whether it lies somewhere else. Among the notes of a group it stands beside them, which is no move of its own. */
export function isMoved(before: Note, after: Note): boolean {
  const order = before.group === after.group ? {} : { order: "" };
  return !isSamePlace({ ...before, ...order, group: "" }, { ...after, ...order, group: "" });
}

function step<T>(known: Map<string, T>, id: string, by: readonly string[], after: T | undefined): Change<T> {
  const before = known.get(id);
  if (after === undefined) known.delete(id);
  else known.set(id, after);
  return { id, by, before, after };
}

/** Where a row of changes ends, gone through forwards or backwards. */
function ends<T>(changes: readonly Change<T>[], isForward: boolean): Map<string, T | undefined> {
  return new Map(changes.map(({ id, before, after }) => [id, isForward ? after : before]));
}

function present<T>(found: Map<string, T | undefined>): Map<string, T> {
  const there = new Map<string, T>();
  for (const [id, thing] of found) if (thing !== undefined) there.set(id, thing);
  return there;
}

/** How many come before the first that does not hold; they are in order. */
function countUntil<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  const first = things.findIndex(thing => !holds(thing));
  return first === -1 ? things.length : first;
}

function noteOf({ created_at, ...note }: PastNote): Note {
  return { ...note, created: created_at ? Date.parse(created_at) / 1000 : 0 };
}

function linkOf({ source, target, ...link }: PastLink): NoteLink {
  return { ...link, from: source, to: target };
}
