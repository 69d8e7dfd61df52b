import * as Y from "yjs";
import { byOrder } from "./order";
import {
  isSamePlace,
  linksOf,
  type Note,
  type NoteLink,
  notesOf,
  type Place,
  readLink,
  readNote,
} from "./schema";
import { Signals } from "./signals";

/** What a transaction of others did, for those who tell of it. */
export type Foreign = {
  notes: ReadonlySet<string>;
  blocks: ReadonlySet<string>;
  clients: ReadonlySet<number>;
};
/** A note that was there a moment ago, and its neighbour in its block. */
export type Gone = { note: Note; neighbour: string | null; isForeign: boolean };

const NONE: readonly never[] = [];

/**
 * The document as components read it: unchanging snapshots of notes and links, each with its own listeners.
 *
 * `note:<id>` a note; `block:<id>` which notes a block has and where they lie; `links:<id>` the links in a block; `doc`
 * another replica.
 */
export class CanvasStore {
  private readonly signals = new Signals();
  private readonly notes = new Map<string, Note>();
  private readonly links = new Map<string, NoteLink>();
  private readonly blocks = new Map<string, readonly string[]>();
  private readonly linksIn = new Map<string, readonly NoteLink[]>();
  private readonly foreignListeners = new Set<(change: Foreign) => void>();
  private readonly goneListeners = new Set<(gone: Gone) => void>();
  private preview: { id: string; place: Place } | null = null;
  private doc: Y.Doc;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    this.watch();
    this.readAll();
  }

  readonly subscribe = (key: string, listener: () => void): (() => void) =>
    this.signals.subscribe(key, listener);

  note(id: string): Note | undefined {
    return this.notes.get(id);
  }

  link(id: string): NoteLink | undefined {
    return this.links.get(id);
  }

  /** The shared text of a note, for whoever edits it. */
  text(id: string): Y.Text | undefined {
    const text = notesOf(this.doc).get(id)?.get("text");
    return text instanceof Y.Text ? text : undefined;
  }

  /** Ids of the block's notes, in order. The same array until something about it changes. */
  notesIn(block: string): readonly string[] {
    let ids = this.blocks.get(block);
    if (!ids) {
      const inside = [...this.notes.values()].filter(note => note.block === block);
      ids = inside.length > 0 ? inside.sort(byOrder).map(({ id }) => id) : NONE;
      this.blocks.set(block, ids);
    }
    return ids;
  }

  /** Links both of whose ends lie in the block. */
  linksOf(block: string): readonly NoteLink[] {
    let links = this.linksIn.get(block);
    if (!links) {
      const inside = [...this.links.values()].filter(link => this.isInside(link, block));
      links = inside.length > 0 ? inside : NONE;
      this.linksIn.set(block, links);
    }
    return links;
  }

  linksAt(note: string): NoteLink[] {
    return [...this.links.values()].filter(({ from, to }) => from === note || to === note);
  }

  get size(): number {
    return this.notes.size;
  }

  /** Shows a note where it would lie, without changing the document. */
  setPreview(preview: { id: string; place: Place } | null): void {
    const before = this.preview;
    this.preview = preview;
    this.update(new Set([before?.id, preview?.id].filter(id => id !== undefined)), new Set());
  }

  onForeign(listener: (change: Foreign) => void): () => void {
    this.foreignListeners.add(listener);
    return () => this.foreignListeners.delete(listener);
  }

  onGone(listener: (gone: Gone) => void): () => void {
    this.goneListeners.add(listener);
    return () => this.goneListeners.delete(listener);
  }

  /** Goes on with another replica of the document. */
  replace(doc: Y.Doc): void {
    this.unwatch();
    this.doc = doc;
    this.watch();
    this.readAll();
    this.signals.emit("doc");
  }

  destroy(): void {
    this.unwatch();
  }

  private isInside(link: NoteLink, block: string): boolean {
    return this.notes.get(link.from)?.block === block && this.notes.get(link.to)?.block === block;
  }

  private watch(): void {
    notesOf(this.doc).observeDeep(this.notesChanged);
    linksOf(this.doc).observeDeep(this.linksChanged);
  }

  private unwatch(): void {
    notesOf(this.doc).unobserveDeep(this.notesChanged);
    linksOf(this.doc).unobserveDeep(this.linksChanged);
  }

  private readonly notesChanged = (
    events: Y.YEvent<Y.AbstractType<unknown>>[],
    transaction: Y.Transaction,
  ) => {
    this.update(keysIn(events), new Set(), transaction);
  };

  private readonly linksChanged = (
    events: Y.YEvent<Y.AbstractType<unknown>>[],
    transaction: Y.Transaction,
  ) => {
    this.update(new Set(), keysIn(events), transaction);
  };

  private readAll(): void {
    const notes = new Set([...this.notes.keys(), ...notesOf(this.doc).keys()]);
    const links = new Set([...this.links.keys(), ...linksOf(this.doc).keys()]);
    this.update(notes, links);
  }

  private update(notes: ReadonlySet<string>, links: ReadonlySet<string>, transaction?: Y.Transaction): void {
    const dirty = new Set<string>();
    const blocks = new Set<string>();
    const isForeign = transaction !== undefined && !transaction.local;
    for (const id of notes) this.updateNote(id, dirty, blocks, isForeign);
    for (const id of links) this.updateLink(id, dirty, blocks);
    for (const key of dirty) this.forget(key);
    for (const key of dirty) this.signals.emit(key);
    if (isForeign && transaction) this.tellForeign(notes, blocks, transaction);
  }

  private updateNote(id: string, dirty: Set<string>, blocks: Set<string>, isForeign: boolean): void {
    const before = this.notes.get(id);
    const after = this.readNote(id);
    if (before && !after) this.tellGone(before, isForeign);
    if (after) this.notes.set(id, after);
    else this.notes.delete(id);
    for (const note of [before, after]) if (note) blocks.add(note.block);
    for (const key of noteKeys(before, after)) dirty.add(key);
  }

  private updateLink(id: string, dirty: Set<string>, blocks: Set<string>): void {
    const before = this.links.get(id);
    const after = readLink(id, linksOf(this.doc).get(id));
    if (after) this.links.set(id, after);
    else this.links.delete(id);
    for (const link of [before, after]) {
      const block = link && this.notes.get(link.from)?.block;
      if (!block) continue;
      dirty.add(`links:${block}`);
      blocks.add(block);
    }
  }

  private readNote(id: string): Note | undefined {
    const note = readNote(id, notesOf(this.doc).get(id));
    return note && this.preview?.id === id ? { ...note, ...this.preview.place } : note;
  }

  private forget(key: string): void {
    if (key.startsWith("block:")) this.blocks.delete(key.slice("block:".length));
    if (key.startsWith("links:")) this.linksIn.delete(key.slice("links:".length));
  }

  private tellGone(note: Note, isForeign: boolean): void {
    const ids = this.notesIn(note.block);
    const index = ids.indexOf(note.id);
    const neighbour = ids[index + 1] ?? ids[index - 1] ?? null;
    for (const listener of this.goneListeners) listener({ note, neighbour, isForeign });
  }

  private tellForeign(
    notes: ReadonlySet<string>,
    blocks: ReadonlySet<string>,
    transaction: Y.Transaction,
  ): void {
    const clients = new Set<number>();
    for (const [client, clock] of transaction.afterState) {
      if (clock > (transaction.beforeState.get(client) ?? 0)) clients.add(client);
    }
    for (const listener of this.foreignListeners) listener({ notes, blocks, clients });
  }
}

/** Who has to look again when a note was one thing and is another. */
function noteKeys(before: Note | undefined, after: Note | undefined): string[] {
  const note = before ?? after;
  if (!note || (before && after && isSameNote(before, after))) return [];
  const lies = before && after && isSamePlace(before, after) && before.created === after.created;
  if (lies) return [`note:${note.id}`];
  const blocks = [before?.block, after?.block].filter(block => block !== undefined);
  const kinds = before?.block === after?.block ? ["block"] : ["block", "links"];
  return [`note:${note.id}`, ...blocks.flatMap(block => kinds.map(kind => `${kind}:${block}`))];
}

function isSameNote(a: Note, b: Note): boolean {
  const isSameText = a.text === b.text && a.type === b.type && a.author === b.author;
  const isSameTie = a.source === b.source && a.group === b.group && a.image === b.image;
  return isSameText && isSameTie && isSamePlace(a, b) && a.created === b.created;
}

function keysIn(events: Y.YEvent<Y.AbstractType<unknown>>[]): Set<string> {
  const keys = new Set<string>();
  for (const event of events) {
    const [first] = event.path;
    if (first !== undefined) keys.add(String(first));
    else for (const key of event.keys.keys()) keys.add(key);
  }
  return keys;
}
