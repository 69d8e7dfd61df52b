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

type Source = { entries: (note: Note) => MenuEntry[]; open: (note: string) => void };

const NOTHING: Extra = { chips: [], isPale: false };
const NOBODY: Source = { entries: () => [], open: () => {} };

/** What another feature hangs on the notes: canvases show it, and know nothing of where it comes from. */
export class Extras {
  private readonly signals = new Signals();
  private extras: ReadonlyMap<string, Extra> = new Map();
  private source: Source = NOBODY;
  /** Whether anything has been said yet; called by the key `ready`. */
  isReady = false;

  readonly subscribe = (key: string, listener: () => void): (() => void) =>
    this.signals.subscribe(key, listener);

  readonly of = (note: string): Extra => this.extras.get(note) ?? NOTHING;

  show(extras: ReadonlyMap<string, Extra>): void {
    const before = this.extras;
    const after = new Map(extras);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      id => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)),
    );
    this.extras = new Map([...after].map(([id, extra]) => [id, changed.includes(id) ? extra : this.of(id)]));
    for (const id of changed) this.signals.emit(id);
    if (this.isReady) return;
    this.isReady = true;
    this.signals.emit("ready");
  }

  /** Who answers when a note's menu or one of its chips is opened; returns the end of that. */
  answerWith(source: Source): () => void {
    this.source = source;
    return () => {
      if (this.source === source) this.source = NOBODY;
    };
  }

  entries(note: Note): MenuEntry[] {
    return this.source.entries(note);
  }

  open(note: string): void {
    this.source.open(note);
  }
}
