import * as Y from "yjs";
import { linksOf, type Note, type NoteLink, notesOf } from "../document/schema";
import type { Block, Canvas } from "../types";

export const ME = "00000000-0000-4000-8000-000000000001";
export const ELIF = "00000000-0000-4000-8000-000000000002";

function block(id: string, kind: Block["kind"], rest: Partial<Block> = {}): Block {
  return {
    id,
    kind,
    title: `Block ${id}`,
    prompts: [`What about ${id}?`],
    layout: { col: 1, row: 1, colspan: 4, rowspan: 1 },
    note_types: ["observation", "question"],
    default_note_type: "observation",
    thresholds: { started: 1, filled: 3 },
    required: true,
    open_to: "everyone",
    ...rest,
  };
}

const named = (...ids: string[]) => ids.map(id => ({ id, title: `Title ${id}` }));

export const BLOCKS: Block[] = [
  block("voices", "list", { note_types: ["voice"], default_note_type: "voice", guest_question: "And you?" }),
  block("boundary", "list", { open_to: "core" }),
  block("asked", "lanes", { config: { lanes: named("to-ask", "said-yes"), direction: "columns" } }),
  block("roles", "lanes", { config: { lanes: named("host", "guest"), direction: "rows" } }),
  block("rounds", "lanes", {
    config: {
      lanes: named("did", "saw"),
      direction: "rows",
      columns: { label: "Round {n}", min: 1, max: 3 },
    },
  }),
  block("permits", "list", { config: { checklist: named("consent", "data") } }),
  block("rings", "concentric_rings", {
    note_types: ["actor"],
    default_note_type: "actor",
    config: { rings: named("centre", "near", "far"), sectors_from: "sectors" },
  }),
  block("stakes", "two_axis_matrix", {
    config: {
      x: { title: "Touches", low: "little", high: "a lot" },
      y: { title: "Influence", low: "none", high: "great" },
    },
  }),
  block("causes", "free_map", { config: { connectable: true, edge_label: "feeds" } }),
  block("flows", "graph", {
    note_types: ["actor", "value"],
    default_note_type: "actor",
    config: {
      node_types: ["actor"],
      edge_types: [
        { id: "tangible", title: "Service", style: "solid" },
        { id: "missing", title: "Missing", style: "dotted" },
      ],
      time_states: [
        { id: "today", title: "Today" },
        { id: "wanted", title: "Wanted" },
      ],
    },
  }),
];

const TYPES = ["observation", "question", "voice", "actor", "value"];
const SECTORS = ["state", "local", "business", "civil", "research", "people"];

export function sampleCanvas(changes: Partial<Canvas> = {}): Canvas {
  return {
    id: "c0000000-0000-4000-8000-000000000001",
    team: { id: "t0000000-0000-4000-8000-000000000001", name: "Kaarnala" },
    number: 1,
    slug: "shared-phenomenon",
    title: "Shared phenomenon",
    phase: { id: "see", title: "See together", number: 1 },
    state: "started",
    is_stale: false,
    blocks_started: 1,
    blocks_total: BLOCKS.length,
    changed_at: "2026-03-01T10:00:00Z",
    changed_by: null,
    generation: 1,
    mine: [ME],
    abilities: {
      comment: true,
      ask: false,
      contribute: true,
      change: true,
      share: true,
      ask_outside: false,
      host: true,
      see_contributions: true,
    },
    template: {
      number: 1,
      slug: "shared-phenomenon",
      phase: "see",
      title: "Shared phenomenon",
      purpose: "Look at it from many sides.",
      steps: [{ minutes: 5, text: "Everyone writes alone." }],
      guiding_questions: ["Whose life is this?"],
      typical_mistakes: ["A solution is smuggled in."],
      blocks: BLOCKS,
      links: [],
      example: {
        title: "Kaarnala",
        language: "fi",
        notes: [{ block: "voices", type: "voice", text: "Kukaan ei kysynyt." }],
      },
    },
    vocabulary: {
      phases: [],
      sectors: SECTORS.map(id => ({ id, title: `Sector ${id}` })),
      note_types: TYPES.map(id => ({ id, title: `Type ${id}`, meaning: "", glyph: "" })),
      block_kinds: [],
      link_relations: [],
    },
    ...changes,
  };
}

export type SampleNote = Partial<Note> & { id: string; block: string };

export function blockOf(id: string): Block {
  const found = BLOCKS.find(one => one.id === id);
  if (!found) throw new Error(`no block ${id}`);
  return found;
}

/** A document with notes and links in it, as the server would send it. */
export function sampleDoc(
  notes: readonly SampleNote[] = [],
  links: readonly Partial<NoteLink>[] = [],
): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const [index, note] of notes.entries()) put(doc, note, index);
    for (const { id = "", ...link } of links) {
      const content = { relation: "tangible", state: "today", label: "", author: ELIF, ...link };
      linksOf(doc).set(id, new Y.Map(Object.entries(content)));
    }
  }, "server");
  return doc;
}

export function put(doc: Y.Doc, { id, text = id, ...note }: SampleNote, index = 0): void {
  const content = {
    type: blockOf(note.block).default_note_type,
    author: ELIF,
    created: index + 1,
    order: `a${index}`,
    ...note,
  };
  const known = Object.entries(content).filter(([, value]) => value !== null && value !== "");
  notesOf(doc).set(id, new Y.Map<unknown>([...known, ["text", new Y.Text(text)]]));
}
