import type { Block, Canvas, EdgeType, Named } from "../types";

/** The blocks of a canvas by id, in reading order. */
export type Shape = { blocks: readonly Block[]; byId: ReadonlyMap<string, Block> };

export function shapeOf({ template: { blocks } }: Pick<Canvas, "template">): Shape {
  return { blocks, byId: new Map(blocks.map(block => [block.id, block])) };
}

/** What a note may name as its lane: lanes, rings from the inside, lines of a checklist. */
export function lanesOf({ config }: Block): readonly Named[] {
  return config?.lanes ?? config?.rings ?? config?.checklist ?? [];
}

export function laneIn(block: Block, lane: string): Named | undefined {
  return lanesOf(block).find(({ id }) => id === lane);
}

/** A block in which notes lie at places, not one after the other. */
export function isField({ kind }: Block): boolean {
  return kind !== "list" && kind !== "lanes";
}

/** Whether notes of the block can be connected by arrows. */
export function isConnectable({ kind, config }: Block): boolean {
  return kind === "graph" || config?.connectable === true;
}

/** Which notes an arrow may start and end at. */
export function mayCarryLinks(block: Block, type: string): boolean {
  return isConnectable(block) && (block.config?.node_types?.includes(type) ?? true);
}

/** What an arrow may mean. A connectable map knows one relation. */
export function relationsOf({ config }: Block): readonly EdgeType[] {
  return config?.edge_types ?? [{ id: "link", title: config?.edge_label ?? "" }];
}

export function statesOf({ config }: Block): readonly Named[] {
  return config?.time_states ?? [];
}

/** The most rounds a lanes block may have; 0 when it has none. */
export function maxColumns({ config }: Block): number {
  return config?.columns?.max ?? 0;
}

export function columnTitle({ config }: Block, column: number): string {
  return (config?.columns?.label ?? "{n}").replace("{n}", String(column));
}

/** The type a note takes in a block: its own where it is allowed. */
export function typeIn(block: Block, type: string): string {
  return block.note_types.includes(type) ? type : block.default_note_type;
}
