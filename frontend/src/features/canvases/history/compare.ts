import type { Note } from "../document/schema";
import type { Shape } from "../document/shape";
import type { Block } from "../types";
import { type Change, isMoved, type Still } from "./film";
import type { Look } from "./looks";
import { type Tie, tiesOf } from "./ties";

export type Compared = Change<Note>;

/** What differs in one block. A note that went to another block is told where it is now. */
export type BlockDifference = {
  block: Block;
  added: Compared[];
  changed: Compared[];
  moved: Compared[];
  removed: Compared[];
  /** Groups, pictures and references: what became of them, each told by itself. */
  ties: Tie[];
  /** Looks at what its notes of other canvases say by now. */
  looks: Look[];
};

/** What differs between two moments, block by block in reading order; blocks where nothing does are left out. */
export function compare(
  shape: Shape,
  before: Still,
  after: Still,
  looks: readonly Look[] = [],
): BlockDifference[] {
  const pairs = pairsOf(before.notes, after.notes);
  const groups = pairsOf(before.groups, after.groups).filter(pair => pair.before !== pair.after);
  const ties = tiesOf(pairs, groups, before.groups, after.groups);
  return shape.blocks
    .map(block => {
      const here = pairs.filter(pair => (pair.after ?? pair.before)?.block === block.id);
      return {
        block,
        added: here.filter(pair => !pair.before),
        removed: here.filter(pair => !pair.after),
        changed: here.filter(isReworded),
        moved: here.filter(pair => pair.before && pair.after && isMoved(pair.before, pair.after)),
        ties: ties.filter(tie => tie.block === block.id),
        looks: looks.filter(({ note }) => after.notes.get(note)?.block === block.id),
      };
    })
    .filter(({ block: _block, ...parts }) => Object.values(parts).some(({ length }) => length > 0));
}

/** Nobody is named: between two moments many may have had a hand in it. */
export function pairsOf<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Change<T>[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].map(id => ({ id, by: [], before: before.get(id), after: after.get(id) }));
}

function isReworded({ before, after }: Compared): boolean {
  return Boolean(before && after && (before.text !== after.text || before.type !== after.type));
}
