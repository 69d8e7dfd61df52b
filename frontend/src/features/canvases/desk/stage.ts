import type { Place } from "../document/schema";
import { Signals } from "../document/signals";
import type { Held } from "../layout/keyboard";
import type { Beginning } from "./places";

/** A note in hand: where it was, and where it would lie. */
export type Lifted = { id: string; start: Place; held: Held; by: "keys" | "pointer" };

export type LinkDraft = { block: string; from: string; to: string; link: string | null };

/** What a conversation is about, inside the canvas: all of it, a block, a note. */
export type Anchor = { kind: "" | "block" | "note"; id: string };

/** Where what was pasted first lies: a block, and perhaps a row in it. */
export type PasteAt = { block: string } & Beginning;

export type Panel = "guide" | "comments";

/**
 * Notes that are to be used on another canvas; a block to which some are to be brought from another; or a note that
 * shows the words of another canvas, or is shown there.
 */
export type ReferenceDialog =
  | { kind: "use"; notes: readonly string[] }
  | { kind: "bring"; block: string }
  | { kind: "reference"; note: string };

export type OpenDialog =
  | { kind: "move"; notes: readonly string[] }
  /** Of notes that are to be in a group, or of a group that is to have a name. */
  | { kind: "group"; notes: readonly string[]; group: string }
  | { kind: "paste"; pasted: string; at: PasteAt }
  /** Pictures for new notes, or for a note that is there. */
  | { kind: "picture"; files: readonly File[]; at: PasteAt; note?: string }
  | { kind: "look"; note: string }
  | { kind: "link"; draft: LinkDraft }
  | { kind: "export" }
  | { kind: "import" }
  | { kind: "ask"; block: string }
  | ReferenceDialog
  | { kind: "shortcuts" }
  | { kind: "palette" };

export const SELECTED = 1;
export const EDITING = 2;
export const LIFTED = 4;
export const CARRIED = 8;
export const SOURCE = 16;
export const PICKED = 32;

/**
 * What this person is doing on the canvas right now. Every note listens to its own part only (`note:<id>`), so that
 * selecting one does not draw five hundred anew.
 */
export class Stage {
  private readonly signals = new Signals();
  selected: string | null = null;
  /** Notes picked to do something with all of them. */
  picks: ReadonlySet<string> = new Set();
  /** Whether a plain press picks a note. */
  isChoosing = false;
  editing: string | null = null;
  lifted: Lifted | null = null;
  /** The note from which an arrow is being drawn. */
  connecting: string | null = null;
  /** The block that was worked in last: where the next note goes. */
  block: string | null = null;
  dialog: OpenDialog | null = null;
  /** The step of the guide that is timed for everybody, if one is. */
  step: number | null = null;
  /** The worked example stands beside the notes. */
  hasExample = false;
  /** What to write a comment about, when the conversation opens. */
  anchor: Anchor = { kind: "", id: "" };
  /** The panel somebody asked for last; the page opens it at every new turn. */
  panelWish: { panel: Panel; turn: number } = { panel: "guide", turn: 0 };
  /** The kind of the next note, by block. */
  private readonly types = new Map<string, string>();
  /** The note of each block that Tab leads to. */
  private readonly stops = new Map<string, string>();
  private wanted: string | null = null;
  private turns = 0;

  readonly subscribe = (key: string, listener: () => void): (() => void) =>
    this.signals.subscribe(key, listener);

  select(id: string | null, block: string | null = this.block): void {
    if (id === this.selected && block === this.block) return;
    const before = this.selected;
    this.selected = id;
    this.enter(block);
    if (id && block) this.setStop(block, id);
    this.emitNotes(before, id);
    this.signals.emit("selected");
  }

  /** Picks these notes and no others. */
  pick(picks: ReadonlySet<string>): void {
    const before = this.picks;
    this.picks = picks;
    this.emitNotes(...[...before, ...picks].filter(id => before.has(id) !== picks.has(id)));
    this.signals.emit("picks");
  }

  /** From now on presses pick notes; or no note is picked any more. */
  choose(isChoosing: boolean): void {
    if (!isChoosing && !this.isPicking) return;
    this.isChoosing = isChoosing;
    this.pick(isChoosing ? this.picks : new Set());
  }

  get isPicking(): boolean {
    return this.isChoosing || this.picks.size > 0;
  }

  enter(block: string | null): void {
    if (block === this.block) return;
    this.block = block;
    this.signals.emit("block");
  }

  edit(id: string | null): void {
    const before = this.editing;
    if (before === id) return;
    this.editing = id;
    this.emitNotes(before, id);
    this.signals.emit("editing");
  }

  lift(lifted: Lifted | null): void {
    const before = this.lifted;
    this.lifted = lifted;
    if (before?.id !== lifted?.id) this.emitNotes(before?.id, lifted?.id);
    if (before?.held.block !== lifted?.held.block) {
      // While it lies nowhere else, it is drawn where it came from.
      const { start } = before ?? lifted ?? {};
      for (const block of new Set([before?.held.block, lifted?.held.block, start?.block]))
        if (block) this.signals.emit(`target:${block}`);
    }
    this.signals.emit("lifted");
  }

  connect(id: string | null): void {
    const before = this.connecting;
    this.connecting = id;
    this.emitNotes(before, id);
    this.signals.emit("connecting");
  }

  open(dialog: OpenDialog | null): void {
    this.dialog = dialog;
    this.signals.emit("dialog");
  }

  setStep(step: number | null): void {
    this.step = step;
    this.signals.emit("step");
  }

  showExample(isShown: boolean): void {
    this.hasExample = isShown;
    this.signals.emit("example");
  }

  /** Opens the conversation, to write about something. */
  discuss(anchor: Anchor): void {
    this.anchor = anchor;
    this.panelWish = { panel: "comments", turn: this.panelWish.turn + 1 };
    this.signals.emit("panel");
  }

  /** What is being done with a note, as one number: a note asks once instead of five times. */
  doings(id: string): number {
    return (
      (this.selected === id ? SELECTED : 0) |
      (this.editing === id ? EDITING : 0) |
      (this.lifted?.id === id ? LIFTED : 0) |
      (this.lifted?.id === id && this.lifted.by === "pointer" ? CARRIED : 0) |
      (this.connecting === id ? SOURCE : 0) |
      (this.picks.has(id) ? PICKED : 0)
    );
  }

  setAnchor(anchor: Anchor): void {
    this.anchor = anchor;
    this.signals.emit("panel");
  }

  /** Opens a panel that is folded away. */
  openSheet(panel: Panel): void {
    this.panelWish = { panel, turn: this.panelWish.turn + 1 };
    this.signals.emit("panel");
  }

  typeFor(block: string): string | undefined {
    return this.types.get(block);
  }

  setType(block: string, type: string): void {
    this.types.set(block, type);
    this.signals.emit("block");
  }

  stopIn(block: string): string | undefined {
    return this.stops.get(block);
  }

  /** The focus goes to the note as soon as it is drawn; of a block, to where one adds to it. */
  focus(id: string): void {
    this.wanted = id;
    this.turns += 1;
    this.signals.emit(`focus:${id}`);
  }

  /** Whether the note or block is the one the focus waits for; asked once. */
  takesFocus(id: string): boolean {
    if (this.wanted !== id) return false;
    this.wanted = null;
    return true;
  }

  /** Another number for every time it is asked to take the focus. */
  focusTurn(id: string): number {
    return this.wanted === id ? this.turns : 0;
  }

  setStop(block: string, id: string): void {
    const before = this.stops.get(block);
    this.stops.set(block, id);
    if (before !== id) this.signals.emit(`stop:${block}`);
  }

  private emitNotes(...ids: (string | null | undefined)[]): void {
    for (const id of new Set(ids)) if (id) this.signals.emit(`note:${id}`);
  }
}
