import { type Bounds, between, boundsAt } from "../document/order";
import type { Note, Place } from "../document/schema";
import { lanesOf } from "../document/shape";
import type { CanvasStore } from "../document/store";
import { groupOf, type Held } from "../layout/keyboard";
import { vacant } from "../layout/plane";
import type { Block } from "../types";

export type Beginning = Partial<Omit<Place, "order" | "block">> & { index?: number };

/** Where notes are among others: from "the third of its lane" to an order, and back. */
export class Places {
  private readonly store: CanvasStore;

  constructor(store: CanvasStore) {
    this.store = store;
  }

  notesIn(block: string): Note[] {
    return this.store
      .notesIn(block)
      .map(id => this.store.note(id))
      .filter(note => note !== undefined);
  }

  /** The notes in one row with a note or place, in order. */
  group(place: Pick<Place, "block" | "lane" | "column">): Note[] {
    return groupOf(place, this.notesIn(place.block));
  }

  /** A place among others becomes an order of its own. */
  placeOf(id: string, held: Held): Place {
    const { index: _index, ...place } = held;
    return { ...place, order: between(...this.bounds(held, id, new Set([id]))) };
  }

  /** What those that leave their places sort between at another, of which `held.index` counts all but the leader's. */
  bounds(held: Held, leader: string, moved: ReadonlySet<string>): Bounds {
    const others = this.group(held).filter(({ id }) => id !== leader);
    const before = others.slice(0, held.index).filter(({ id }) => !moved.has(id));
    return boundsAt(
      others.filter(({ id }) => !moved.has(id)),
      before.length,
      held.group,
    );
  }

  neighbourOf(note: Note): string | null {
    const ids = this.store.notesIn(note.block);
    const index = ids.indexOf(note.id);
    return ids[index + 1] ?? ids[index - 1] ?? null;
  }

  forNew(block: Block, { index, ...beginning }: Beginning): Place {
    const place = { ...unplaced(block), ...beginning };
    const siblings = this.group(place);
    const isMap = block.kind === "free_map" || block.kind === "graph";
    const free = isMap && place.x === null ? this.freeSpot(block) : {};
    return {
      ...place,
      ...free,
      order: between(...boundsAt(siblings, index ?? siblings.length, place.group)),
    };
  }

  private freeSpot(block: Block): { x: number; y: number } {
    const taken = this.notesIn(block.id).map(({ x, y }) => ({ x: x ?? 0.5, y: y ?? 0.5 }));
    return vacant(taken, 1)[0] ?? { x: 0.5, y: 0.5 };
  }
}

/** A note's place in a block before anybody has said more: lanes have no "nowhere". */
function unplaced(block: Block): Place {
  const lane = block.kind === "lanes" ? (lanesOf(block)[0]?.id ?? "") : "";
  const column = block.config?.columns ? 1 : null;
  return { block: block.id, lane, column, x: null, y: null, order: "", group: "" };
}
