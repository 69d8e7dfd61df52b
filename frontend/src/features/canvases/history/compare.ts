import { isSamePlace, type Note } from "../document/schema";
import type { Shape } from "../document/shape";
import type { Block } from "../types";
import type { Still } from "./film";

export type Compared = { id: string; before: Note | undefined; after: Note | undefined };

/** What differs in one block. A note that went to another block is told where it is now. */
export type BlockDifference = {
  block: Block;
  added: Compared[];
  changed: Compared[];
  moved: Compared[];
  removed: Compared[];
};

/** What differs between two moments, block by block in reading order; blocks where nothing does are left out. */
export function compare(shape: Shape, before: Still, after: Still): BlockDifference[] {
  const ids = new Set([...before.notes.keys(), ...after.notes.keys()]);
  const pairs = [...ids].map(id => ({ id, before: before.notes.get(id), after: after.notes.get(id) }));
  return shape.blocks
    .map(block => {
      const here = pairs.filter(pair => (pair.after ?? pair.before)?.block === block.id);
      return {
        block,
        added: here.filter(pair => !pair.before),
        removed: here.filter(pair => !pair.after),
        changed: here.filter(isReworded),
        moved: here.filter(isMoved),
      };
    })
    .filter(({ added, changed, moved, removed }) =>
      [added, changed, moved, removed].some(({ length }) => length > 0),
    );
}

function isReworded({ before, after }: Compared): boolean {
  return Boolean(before && after && (before.text !== after.text || before.type !== after.type));
}

function isMoved({ before, after }: Compared): boolean {
  return Boolean(before && after && !isSamePlace(before, after));
}
