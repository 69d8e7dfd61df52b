import { uuidv4 } from "lib0/random";
import * as Y from "yjs";
import type { Block } from "../types";
import {
  type Content,
  groupsOf,
  linksOf,
  MAX_LABEL,
  MAX_TITLE,
  type Note,
  type NoteLink,
  notesOf,
  type Place,
} from "./schema";
import { typeIn } from "./shape";
import { splice } from "./textDiff";

/** The origin of what this person does here: it can be undone. */
export const MINE = Symbol("mine");
/** The origin of tidying up after oneself: nobody wants to undo it. */
const TIDYING = Symbol("tidying");

export type NewNote = { place: Place; type: string; text?: string; image?: string };
export type NewLink = Pick<NoteLink, "from" | "to" | "relation" | "state" | "label">;

/** Every way in which the document is changed from here. Each call is one change. */
export class Edits {
  private readonly document: () => Y.Doc;
  private readonly me: string;
  /** Whether groups may be made, named and taken away: that is the core team's. */
  mayGroup = true;
  /** Groups that notes left in the change that is being made. */
  private readonly left = new Set<unknown>();
  private depth = 0;

  constructor(document: () => Y.Doc, me: string) {
    this.document = document;
    this.me = me;
  }

  /** Several edits as one change. */
  together<T>(edit: (edits: Edits) => T): T {
    return this.change(() => edit(this));
  }

  addNote(note: NewNote): string {
    return this.change(doc => this.insert(doc, note));
  }

  move(id: string, place: Place, block: Block): void {
    this.changeNote(id, content => {
      this.leaveGroup(content, place.group);
      setAll(content, place);
      const type = String(content.get("type"));
      if (typeIn(block, type) !== type) content.set("type", typeIn(block, type));
    });
  }

  setType(id: string, type: string): void {
    this.changeNote(id, content => content.set("type", type));
  }

  setText(id: string, text: string): void {
    this.changeNote(id, content => {
      const shared = content.get("text");
      if (!(shared instanceof Y.Text)) return;
      const change = splice(shared.toString(), text);
      if (!change) return;
      shared.delete(change.index, change.remove);
      shared.insert(change.index, change.insert);
    });
  }

  /** Gives the note a picture; "" takes it away. */
  setImage(id: string, image: string): void {
    this.changeNote(id, content => setAll(content, { image }));
  }

  /** Makes a note that shows another canvas's words one of its own. */
  detach(id: string): void {
    this.changeNote(id, content => content.delete("source"));
  }

  /** Takes a note away, and with it the arrows named. */
  removeNote(id: string, links: readonly string[]): void {
    this.change(doc => {
      for (const link of links) linksOf(doc).delete(link);
      this.take(doc, id);
    });
  }

  /** Takes several notes away in one change, and with them every arrow that touches one. */
  removeNotes(ids: readonly string[]): void {
    const gone: ReadonlySet<unknown> = new Set(ids);
    this.change(doc => {
      for (const [key, link] of linksOf(doc).entries())
        if (gone.has(link.get("from")) || gone.has(link.get("to"))) linksOf(doc).delete(key);
      for (const id of ids) this.take(doc, id);
    });
  }

  /** Takes away a note that was begun and left empty. */
  dropNote(id: string): void {
    this.change(doc => this.take(doc, id), TIDYING);
  }

  /** Puts a note into a group of its block, or into none. */
  setGroup(id: string, group: string): void {
    this.changeNote(id, content => {
      this.leaveGroup(content, group);
      setAll(content, { group });
    });
  }

  addGroup(block: string, title: string): string {
    const id = uuidv4();
    const content = new Y.Map<unknown>([
      ["block", block],
      ["title", title.slice(0, MAX_TITLE)],
    ]);
    this.change(doc => groupsOf(doc).set(id, content));
    return id;
  }

  nameGroup(id: string, title: string): void {
    this.change(doc => groupsOf(doc).get(id)?.set("title", title.slice(0, MAX_TITLE)));
  }

  /** Takes a group away; its notes stay where they are. */
  removeGroup(id: string): void {
    this.change(doc => {
      for (const content of notesOf(doc).values()) if (content.get("group") === id) content.delete("group");
      groupsOf(doc).delete(id);
    });
  }

  addLink(link: NewLink): string {
    const id = uuidv4();
    this.change(doc => {
      const { from, to, relation, state, label } = link;
      const content = new Y.Map<unknown>([
        ["from", from],
        ["to", to],
        ["relation", relation],
        ["label", label.slice(0, MAX_LABEL)],
        ["author", this.me],
        ["created", Date.now() / 1000],
      ]);
      if (state) content.set("state", state);
      linksOf(doc).set(id, content);
    });
    return id;
  }

  changeLink(id: string, { from, to, relation, state, label }: NewLink): void {
    this.change(doc => {
      const content = linksOf(doc).get(id);
      if (content) setAll(content, { from, to, relation, state, label: label.slice(0, MAX_LABEL) });
    });
  }

  removeLink(id: string): void {
    this.change(doc => linksOf(doc).delete(id));
  }

  private insert(doc: Y.Doc, { place, type, text = "", image = "" }: NewNote): string {
    const id = uuidv4();
    const content = new Y.Map<unknown>([
      ["type", type],
      ["text", new Y.Text(text)],
      ["author", this.me],
      ["created", Date.now() / 1000],
    ]);
    for (const [name, value] of Object.entries({ ...place, image }))
      if (!isNothing(value)) content.set(name, value);
    notesOf(doc).set(id, content);
    return id;
  }

  private take(doc: Y.Doc, id: string): void {
    const content = notesOf(doc).get(id);
    if (content) this.leaveGroup(content, "");
    notesOf(doc).delete(id);
  }

  private leaveGroup(content: Content, next: string): void {
    const group = content.get("group");
    if (group && group !== next) this.left.add(group);
  }

  /** A group goes with its last note. */
  private tidyGroups(doc: Y.Doc): void {
    for (const id of this.mayGroup ? this.left : []) {
      const isNamed = [...notesOf(doc).values()].some(content => content.get("group") === id);
      if (!isNamed) groupsOf(doc).delete(String(id));
    }
    this.left.clear();
  }

  private changeNote(id: string, change: (content: Y.Map<unknown>) => void): void {
    this.change(doc => {
      const content = notesOf(doc).get(id);
      if (content) change(content);
    });
  }

  private change<T>(edit: (doc: Y.Doc) => T, origin = MINE): T {
    const doc = this.document();
    return doc.transact(() => {
      this.depth += 1;
      try {
        return edit(doc);
      } finally {
        this.depth -= 1;
        if (this.depth === 0) this.tidyGroups(doc);
      }
    }, origin);
  }
}

function isNothing(value: unknown): boolean {
  return value === "" || value === null;
}

/** Sets what differs, and takes away what is nothing now. */
function setAll(content: Y.Map<unknown>, values: Partial<Note | NoteLink>): void {
  for (const [name, value] of Object.entries(values)) {
    if (isNothing(value) && name !== "label") content.delete(name);
    else if (content.get(name) !== value) content.set(name, value);
  }
}
