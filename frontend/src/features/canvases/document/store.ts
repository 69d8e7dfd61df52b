import * as Y from "yjs";
import { together } from "./grouping";
import { byOrder } from "./order";
import {
  groupsOf,
  isSamePlace,
  linksOf,
  type Note,
  type NoteGroup,
  type NoteLink,
  notesOf,
  type Place,
  readGroup,
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

type Ids = ReadonlySet<string>;
type Changed = { notes?: Ids; links?: Ids; groups?: Ids };

const NONE: readonly never[] = [];
const NOBODY: Ids = new Set();

/**
 * The document as components read it: unchanging snapshots of notes, links and groups, each with its own listeners. A
 * note says that it is in a group only while its block has that group.
 *
 * `note:<id>` a note; `block:<id>` which notes a block has, where they lie and in which group; `links:<id>` the links in
 * a block; `group:<id>` a group's name; `doc` another replica.
 */
export class CanvasStore {
  private readonly signals = new Signals();
  private readonly notes = new Map<string, Note>();
  private readonly links = new Map<string, NoteLink>();
  private readonly groups = new Map<string, NoteGroup>();
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

  group(id: string): NoteGroup | undefined {
    return this.groups.get(id);
  }

  /** The shared text of a note, for whoever edits it. */
  text(id: string): Y.Text | undefined {
    const text = notesOf(this.doc).get(id)?.get("text");
    return text instanceof Y.Text ? text : undefined;
  }

  /** Ids of the block's notes, as they are seen: in order, a group's together. The same array until something changes. */
  notesIn(block: string): readonly string[] {
    let ids = this.blocks.get(block);
    if (!ids) {
      const inside = [...this.notes.values()].filter(note => note.block === block);
      ids = inside.length > 0 ? together(inside.sort(byOrder)).map(({ id }) => id) : NONE;
      this.blocks.set(block, ids);
    }
    return ids;
  }

  /** The groups of a block that have notes, as they are seen. */
  groupsIn(block: string): NoteGroup[] {
    const ids = new Set(this.notesIn(block).map(id => this.notes.get(id)?.group ?? ""));
    return [...ids].map(id => this.groups.get(id)).filter(group => group !== undefined);
  }

  /** Ids of a group's notes, as they are seen. */
  membersOf(group: string): string[] {
    const block = this.groups.get(group)?.block ?? "";
    return this.notesIn(block).filter(id => this.notes.get(id)?.group === group);
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
    this.update({ notes: new Set([before?.id, preview?.id].filter(id => id !== undefined)) });
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
    groupsOf(this.doc).observeDeep(this.groupsChanged);
  }

  private unwatch(): void {
    notesOf(this.doc).unobserveDeep(this.notesChanged);
    linksOf(this.doc).unobserveDeep(this.linksChanged);
    groupsOf(this.doc).unobserveDeep(this.groupsChanged);
  }

  private readonly notesChanged = (events: Events, transaction: Y.Transaction) => {
    this.update({ notes: keysIn(events) }, transaction);
  };

  private readonly linksChanged = (events: Events, transaction: Y.Transaction) => {
    this.update({ links: keysIn(events) }, transaction);
  };

  private readonly groupsChanged = (events: Events, transaction: Y.Transaction) => {
    this.update({ groups: keysIn(events) }, transaction);
  };

  private readAll(): void {
    const notes = new Set([...this.notes.keys(), ...notesOf(this.doc).keys()]);
    const links = new Set([...this.links.keys(), ...linksOf(this.doc).keys()]);
    this.update({ notes, links, groups: new Set([...this.groups.keys(), ...groupsOf(this.doc).keys()]) });
  }

  private update({ notes = NOBODY, links = NOBODY, groups = NOBODY }: Changed, transaction?: Y.Transaction) {
    const dirty = new Set<string>();
    const blocks = new Set<string>();
    const isForeign = transaction !== undefined && !transaction.local;
    const freed = [...groups].filter(id => this.updateGroup(id, dirty, blocks));
    for (const id of [...notes, ...this.notesNaming(freed)]) this.updateNote(id, dirty, blocks, isForeign);
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

  /** Whether the group has come to a block or left one: then notes that name it are in it, or no longer. */
  private updateGroup(id: string, dirty: Set<string>, blocks: Set<string>): boolean {
    const before = this.groups.get(id);
    const after = readGroup(id, groupsOf(this.doc).get(id));
    if (after) this.groups.set(id, after);
    else this.groups.delete(id);
    for (const group of [before, after]) if (group) blocks.add(group.block);
    dirty.add(`group:${id}`);
    return before?.block !== after?.block;
  }

  private notesNaming(groups: readonly string[]): string[] {
    if (groups.length === 0) return [];
    const named: ReadonlySet<unknown> = new Set(groups);
    return [...notesOf(this.doc)].filter(([, content]) => named.has(content.get("group"))).map(([id]) => id);
  }

  private readNote(id: string): Note | undefined {
    const read = readNote(id, notesOf(this.doc).get(id));
    const note = read && this.preview?.id === id ? { ...read, ...this.preview.place } : read;
    if (!note?.group) return note;
    const group = readGroup(note.group, groupsOf(this.doc).get(note.group));
    return group?.block === note.block ? note : { ...note, group: "" };
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
  const isSameTie = a.source === b.source && a.image === b.image;
  return isSameText && isSameTie && isSamePlace(a, b) && a.created === b.created;
}

type Events = Y.YEvent<Y.AbstractType<unknown>>[];

function keysIn(events: Events): Set<string> {
  const keys = new Set<string>();
  for (const event of events) {
    const [first] = event.path;
    if (first !== undefined) keys.add(String(first));
    else for (const key of event.keys.keys()) keys.add(key);
  }
  return keys;
}
