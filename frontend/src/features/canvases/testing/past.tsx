import { keys } from "@/api/keys";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import type { PastNote, Scene } from "../history/api";
import { HistoryPage } from "../history/HistoryPage";
import { ELIF, ME, sampleCanvas } from "./sample";

export const CANVAS = sampleCanvas();
export const ROOT = `/api/v1/canvases/${CANVAS.id}`;

export function note(id: string, text: string, changes: Partial<PastNote> = {}): PastNote {
  return {
    id,
    text,
    block: "voices",
    type: "voice",
    author: ELIF,
    created_at: "2026-03-01T10:00:00Z",
    lane: "",
    column: null,
    x: null,
    y: null,
    order: "a0",
    source: "",
    group: "",
    image: "",
    ...changes,
  };
}

type Groups = Record<string, { block: string; title: string } | null>;

export function scene(
  sequence: number,
  notes: Record<string, PastNote | null>,
  by = ELIF,
  groups: Groups = {},
): Scene {
  const at = `2026-03-0${sequence}T10:00:00Z`;
  const grouped = Object.entries(groups).map(([id, after]) => ({
    id,
    by: [by],
    group: after && { id, ...after },
  }));
  const changes = Object.entries(notes).map(([id, after]) => ({ id, by: [by], note: after }));
  return { sequence, first_sequence: sequence, first_at: at, at, notes: changes, links: [], groups: grouped };
}

export const SCENES = [
  scene(1, { a: note("a", "Nobody asked us"), b: note("b", "We wait for months") }),
  scene(2, { a: note("a", "Nobody ever asked us") }, ME),
  scene(4, { b: null }),
];

const DONE = {
  ...{ before: 4, after: 5, notes: ["b"], links: [], groups: ["g"] },
  ...{ spared: 0, pictureless: [], ungrouped: [] },
};
const LOOKED = {
  canvas: CANVAS.id,
  references: [
    {
      ...{ id: "r", note: "c", source: null, drift: "", seen_text: "They said", abilities: { change: true } },
      seen_by: { id: ELIF, display_name: "Elif", initials: "EY", avatar: null, is_guest: false },
      ...{ seen_at: "2026-03-06T11:00:00Z", made_at: "2026-03-06T10:00:00Z" },
    },
  ],
  uses: [],
};

export function open(part = "replay", scenes = SCENES, restored = {}) {
  const person = (id: string, display_name: string) => ({
    id,
    person: { id, display_name, initials: "EY", avatar: null, is_guest: false },
  });
  const people = [person(ELIF, "Elif"), person(ME, "Joni")];
  const server = fakeServer({
    [`GET ${ROOT}/`]: { body: CANVAS },
    [`GET ${ROOT}/replay/`]: { body: { scenes, people, after: null, is_damaged: false } },
    [`GET ${ROOT}/moments/`]: { body: [] },
    "GET /api/v1/versions/": { body: { next: null, previous: null, results: [] } },
    "GET /api/v1/notes/": { body: { next: null, previous: null, results: [] } },
    [`POST ${ROOT}/restore/`]: { body: { ...DONE, ...restored } },
    [`GET /api/v1/canvas-references/${CANVAS.id}/`]: { body: LOOKED },
  });
  const page = <HistoryPage canvasId={CANVAS.id} search={{ part, view: "list" }} onSearch={() => {}} />;
  const rendered = renderPart(page);
  rendered.client.setQueryData(keys.me, { id: ME, display_name: "Joni", signed_in: true });
  return { ...rendered, server };
}
