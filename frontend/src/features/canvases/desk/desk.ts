import type { Edits } from "../document/edits";
import { mayChange, mayWriteIn, type Rights } from "../document/rights";
import { isBlank, type Note, type NoteLink } from "../document/schema";
import { isConnectable, mayCarryLinks, relationsOf, type Shape, statesOf, typeIn } from "../document/shape";
import type { CanvasStore } from "../document/store";
import type { Undo } from "../document/undo";
import type { Held } from "../layout/keyboard";
import type { Block } from "../types";
import { type Beginning, Places } from "./places";
import type { Stage } from "./stage";
import type { Words } from "./words";

/** What the desk says and shows to the person; the page brings it. */
export type Voice = {
  say: (sentence: string) => void;
  toast: (sentence: string, undo?: () => void) => void;
};

type Parts = { shape: Shape; store: CanvasStore; edits: Edits; undo: Undo; stage: Stage; voice: Voice };

/** Everything one can do with notes on a canvas: the verbs behind buttons, keys, menus and the pointer. */
export class Desk {
  shape: Shape;
  readonly store: CanvasStore;
  readonly stage: Stage;
  private readonly edits: Edits;
  readonly undoState: Undo;
  readonly voice: Voice;
  readonly places: Places;
  rights: Rights;
  words: Words;

  constructor({ shape, store, edits, undo, stage, voice }: Parts, rights: Rights, words: Words) {
    this.shape = shape;
    this.store = store;
    this.places = new Places(store);
    this.edits = edits;
    this.undoState = undo;
    this.stage = stage;
    this.voice = voice;
    this.rights = rights;
    this.words = words;
    edits.mayGroup = this.mayGroup;
    store.onGone(({ note: { id } }) => {
      if (stage.picks.has(id)) stage.pick(new Set([...stage.picks].filter(other => other !== id)));
    });
  }

  /** Rights change, and so does the language of the page. */
  renew(shape: Shape, rights: Rights, words: Words): void {
    this.shape = shape;
    this.rights = rights;
    this.words = words;
    this.edits.mayGroup = this.mayGroup;
  }

  block(id: string): Block | undefined {
    return this.shape.byId.get(id);
  }

  mayWriteIn(block: Block): boolean {
    return mayWriteIn(this.rights, block);
  }

  mayChange(note: Note): boolean {
    const block = this.block(note.block);
    return block !== undefined && mayChange(this.rights, note, block);
  }

  /** Make, name and dissolve groups. */
  get mayGroup(): boolean {
    return this.rights.access === "change";
  }

  groupName(id: string): string {
    return this.words.group(this.store.group(id)?.title ?? "");
  }

  mayConnect(note: Note): boolean {
    const block = this.block(note.block);
    return block !== undefined && mayCarryLinks(block, note.type) && this.mayWriteIn(block);
  }

  /** Where the next note goes: the block last worked in, else the first one this person may write in. */
  currentBlock(): Block | undefined {
    const current = this.block(this.stage.block ?? "");
    if (current && this.mayWriteIn(current)) return current;
    return this.shape.blocks.find(block => this.mayWriteIn(block));
  }

  // Notes ---

  add(block: Block, beginning: Beginning = {}): void {
    if (!this.mayWriteIn(block)) return;
    this.undoState.step();
    const place = this.places.forNew(block, beginning);
    const id = this.edits.addNote({ place, type: typeIn(block, this.stage.typeFor(block.id) ?? "") });
    this.stage.select(id, block.id);
    this.stage.edit(id);
    this.voice.say(this.words.added(this.words.place(block, place)));
  }

  /** Takes back what a file brought, in one step. */
  takeBack(notes: readonly string[]): void {
    this.together(edits => edits.removeNotes(notes));
  }

  /** Several edits as one change, which is one step to undo. */
  together<T>(edit: (edits: Edits) => T): T {
    this.undoState.step();
    const result = this.edits.together(edit);
    this.undoState.step();
    return result;
  }

  edit(id: string): void {
    const note = this.store.note(id);
    if (!note || !this.mayChange(note)) return;
    this.stage.select(id, note.block);
    // The words of another canvas's note are changed there.
    if (note.source) {
      this.stage.open({ kind: "reference", note: id });
      return;
    }
    this.undoState.step();
    this.stage.edit(id);
  }

  /** Ends writing. A note that was left empty goes; `isKept` brings the focus back to the note. */
  leave(id: string, isKept: boolean): void {
    if (this.stage.editing !== id) return;
    this.stage.edit(null);
    this.undoState.step();
    const note = this.store.note(id);
    if (note && isBlank(note)) this.drop(note, isKept);
    else if (isKept) this.stage.focus(id);
  }

  /** Ends writing and begins the next note right after this one. */
  next(id: string): void {
    const note = this.store.note(id);
    const block = note && this.block(note.block);
    const isEmpty = !note || !block || isBlank(note);
    this.leave(id, isEmpty);
    if (isEmpty) return;
    const index = this.places.group(note).findIndex(other => other.id === id) + 1;
    this.add(block, { lane: note.lane, column: note.column, group: note.group, index });
  }

  setType(id: string, type: string): void {
    const note = this.store.note(id);
    if (!note || !this.mayChange(note) || note.type === type) return;
    this.undoState.step();
    this.edits.setType(id, type);
    this.stage.setType(note.block, type);
    this.voice.say(this.words.changedType(this.words.type(type)));
  }

  moveTo(id: string, held: Held): void {
    const note = this.store.note(id);
    const block = this.block(held.block);
    if (!note || !block || !this.mayChange(note) || !this.mayWriteIn(block)) return;
    this.undoState.step();
    this.edits.move(id, this.places.placeOf(id, held), block);
    this.stage.select(id, block.id);
  }

  /** Takes a note out of its group; it stays where it would be without. */
  takeOut(id: string): void {
    const note = this.store.note(id);
    if (!note?.group || !this.mayChange(note)) return;
    const left = this.words.outOf(this.groupName(note.group));
    this.together(edits => edits.setGroup(id, ""));
    this.stage.focus(id);
    this.voice.say(left);
  }

  remove(id: string): void {
    const note = this.store.note(id);
    if (!note || !this.mayChange(note)) return;
    const neighbour = this.places.neighbourOf(note);
    this.undoState.step();
    const links = this.store.linksAt(id).filter(link => this.mayChangeLink(link.id));
    this.edits.removeNote(
      id,
      links.map(link => link.id),
    );
    this.undoState.step();
    this.goOn(note.block, neighbour);
    this.tell(this.words.deleted);
  }

  /** Puts an address on the clipboard that opens this canvas at the note. */
  async copyLink(id: string): Promise<void> {
    const address = new URL(location.href);
    address.search = "";
    address.pathname = address.pathname.replace(/\/history$/, "");
    address.hash = id;
    try {
      await navigator.clipboard.writeText(address.href);
      this.voice.toast(this.words.copied);
    } catch {
      this.voice.toast(this.words.notCopied);
    }
  }

  // Arrows ---

  mayChangeLink(id: string): boolean {
    const link = this.store.link(id);
    const block = link && this.block(this.store.note(link.from)?.block ?? "");
    return link !== undefined && block !== undefined && mayChange(this.rights, link, block);
  }

  startArrow(id: string): void {
    const note = this.store.note(id);
    if (!note || !this.mayConnect(note)) return;
    this.stage.connect(id);
    // The button or the menu that was pressed is gone.
    this.stage.focus(id);
    this.voice.say(this.words.chooseTarget(this.words.name(note)));
  }

  /** Leads the arrow being drawn to a note; what it means is asked then. */
  endArrow(id: string): void {
    const from = this.store.note(this.stage.connecting ?? "");
    const to = this.store.note(id);
    const isOther = from !== undefined && to !== undefined && from.id !== to.id;
    if (isOther && !(from.block === to.block && this.mayConnect(to))) {
      this.voice.toast(this.words.noArrow(this.block(from.block)?.title ?? ""));
      return;
    }
    this.stage.connect(null);
    if (isOther) this.openLink(from.block, null, from.id, to.id);
  }

  openLink(block: string, link: string | null, from = "", to = ""): void {
    this.stage.open({ kind: "link", draft: { block, from, to, link } });
  }

  saveLink(
    block: Block,
    id: string | null,
    link: Pick<NoteLink, "from" | "to" | "relation" | "state" | "label">,
  ): void {
    if (!isConnectable(block)) return;
    this.undoState.step();
    const known = {
      ...link,
      relation: link.relation || (relationsOf(block)[0]?.id ?? ""),
      state: link.state || (statesOf(block)[0]?.id ?? ""),
    };
    if (id) this.edits.changeLink(id, known);
    else this.edits.addLink(known);
  }

  removeLink(id: string): void {
    const link = this.store.link(id);
    if (!link || !this.mayChangeLink(id)) return;
    this.undoState.step();
    this.edits.removeLink(id);
    this.undoState.step();
    this.stage.focus(link.from);
    this.tell(this.words.linkDeleted);
  }

  // Taking back ---

  /** Says what was done last, with the way back of just that: of something the server did, `takeBack`. */
  tell(sentence: string, takeBack?: () => void): void {
    const back = takeBack ? this.undoState.did(takeBack) : this.undoState.wayBack();
    this.voice.toast(sentence, () => {
      if (back()) this.voice.say(this.words.undone);
    });
  }

  undo(): void {
    this.undoState.step();
    if (this.undoState.undo()) this.voice.say(this.words.undone);
  }

  redo(): void {
    if (this.undoState.redo()) this.voice.say(this.words.redone);
  }

  /** Where a note of the block has gone: to its neighbour, or to the block that is empty now. */
  goOn(block: string, neighbour: string | null): void {
    this.stage.select(neighbour, block);
    this.stage.focus(neighbour ?? block);
  }

  private drop(note: Note, isKept: boolean): void {
    const neighbour = this.places.neighbourOf(note);
    this.edits.dropNote(note.id);
    if (isKept) this.goOn(note.block, neighbour);
    else this.stage.select(neighbour, note.block);
  }
}
