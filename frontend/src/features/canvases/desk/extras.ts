import type { MenuEntry } from "@/ui/Menu";
import type { Note } from "../document/schema";
import { Signals } from "../document/signals";

/** A sign and a word below a note; pressing it tells more. */
export type NoteChip = {
  id: string;
  sign: string;
  word: string;
  tone: "plain" | "lake" | "spruce" | "lingon" | "cloudberry" | "heather";
};

/** What is said about a note beside its own words. A pale one is no longer true. */
export type Extra = { chips: readonly NoteChip[]; isPale: boolean };

/** Who says something about notes, in the order in which it stands below them. */
const PARTS = ["references", "beside"] as const;
export type Part = (typeof PARTS)[number];

/** What all of them say together; a chip knows who is asked when it is pressed. */
export type Hung = { chips: readonly (NoteChip & { part: Part })[]; isPale: boolean };

type Source = { entries: (note: Note) => MenuEntry[]; open: (note: string) => void };

const NOTHING: Hung = { chips: [], isPale: false };

/** What other parts hang on the notes: board and list show it, and know nothing of where it comes from. */
export class Extras {
  private readonly signals = new Signals();
  private readonly said = new Map<Part, ReadonlyMap<string, Extra>>();
  private readonly sources = new Map<Part, Source>();
  private hung: ReadonlyMap<string, Hung> = new Map();

  readonly subscribe = (key: string, listener: () => void): (() => void) =>
    this.signals.subscribe(key, listener);

  readonly of = (note: string): Hung => this.hung.get(note) ?? NOTHING;

  /** How many have said anything yet; called by the key `ready`. */
  get ready(): number {
    return this.said.size;
  }

  show(extras: ReadonlyMap<string, Extra>, part: Part = "beside"): void {
    const isFirst = !this.said.has(part);
    this.said.set(part, extras);
    const before = this.hung;
    const after = this.together();
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      id => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)),
    );
    this.hung = new Map([...after].map(([id, hung]) => [id, changed.includes(id) ? hung : this.of(id)]));
    for (const id of changed) this.signals.emit(id);
    if (isFirst) this.signals.emit("ready");
  }

  /** Who answers when a note's menu or one of its chips is opened; returns the end of that. */
  answerWith(source: Source, part: Part = "beside"): () => void {
    this.sources.set(part, source);
    return () => {
      if (this.sources.get(part) === source) this.sources.delete(part);
    };
  }

  entries(note: Note): MenuEntry[] {
    return PARTS.flatMap(part => this.sources.get(part)?.entries(note) ?? []);
  }

  open(note: string, part: Part): void {
    this.sources.get(part)?.open(note);
  }

  private together(): Map<string, Hung> {
    const all = new Map<string, Hung>();
    for (const part of PARTS) {
      for (const [id, { chips, isPale }] of this.said.get(part) ?? []) {
        const known = all.get(id) ?? NOTHING;
        const more = chips.map(chip => ({ ...chip, part }));
        all.set(id, { chips: [...known.chips, ...more], isPale: known.isPale || isPale });
      }
    }
    return all;
  }
}
