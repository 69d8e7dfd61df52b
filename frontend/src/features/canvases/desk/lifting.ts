import { mayWriteIn } from "../document/rights";
import { type Note, placeOf } from "../document/schema";
import { lanesOf } from "../document/shape";
import { type Held, stepped } from "../layout/keyboard";
import type { Direction } from "../layout/navigate";
import type { Block } from "../types";
import type { Desk } from "./desk";
import { loadMany } from "./loadMany";
import { pickedNotes } from "./picking";
import type { Lifted } from "./stage";
import { whereabouts } from "./whereabouts";

const PAUSE_MS = 200;
const NOWHERE: Held = { block: "", lane: "", column: null, x: null, y: null, group: "", index: 0 };

/** Takes a note in hand, carries it with keys or pointer, and puts it down: nothing is written before that. */
export class Lifting {
  private readonly desk: Desk;
  /** How many rounds of a block are shown now; the board knows. */
  private readonly columns = new Map<string, number>();

  private saying: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  get isHolding(): boolean {
    return this.desk.stage.lifted !== null;
  }

  showColumns(block: string, count: number): void {
    this.columns.set(block, count);
  }

  pickUp(id: string, by: Lifted["by"]): boolean {
    const { desk } = this;
    const note = desk.store.note(id);
    if (!note || !desk.mayChange(note)) return false;
    const held = this.heldOf(note);
    desk.stage.select(id, note.block);
    desk.stage.lift({ id, start: placeOf(note), held, by });
    if (by === "keys") desk.voice.say(desk.words.lifted(desk.words.name(note), this.inWords(held)));
    return true;
  }

  step(direction: Direction, isFine: boolean): void {
    const lifted = this.desk.stage.lifted;
    const block = lifted && this.desk.block(lifted.held.block);
    if (!lifted || !block) return;
    const siblings = this.desk.places.notesIn(block.id).filter(({ id }) => id !== lifted.id);
    const held = stepped(
      lifted.held,
      direction,
      { block, siblings, columns: this.columns.get(block.id) ?? 1 },
      isFine,
    );
    if (held) this.hold(held);
    else this.desk.voice.say(this.desk.words.atTheEnd);
  }

  /** Over to the next or previous block this person may write in. */
  stepBlock(by: 1 | -1): void {
    const lifted = this.desk.stage.lifted;
    if (!lifted) return;
    const open = this.desk.shape.blocks.filter(block => mayWriteIn(this.desk.rights, block));
    const index = open.findIndex(({ id }) => id === lifted.held.block);
    const block = open[(index + by + open.length) % open.length];
    if (block) this.hold(startIn(block));
  }

  /** Shows the note where it would lie. */
  hold(held: Held): void {
    const { store, stage, words } = this.desk;
    const lifted = stage.lifted;
    if (!lifted) return;
    const isElsewhere = held.block !== lifted.held.block;
    stage.lift({ ...lifted, held });
    store.setPreview({ id: lifted.id, place: this.desk.places.placeOf(lifted.id, held) });
    if (lifted.by !== "keys") return;
    // In another list it is drawn anew.
    if (isElsewhere || !isInSameList(held, lifted.held)) stage.focus(lifted.id);
    this.saySoon(isElsewhere ? this.inWords(held) : this.spotInWords(held) || words.atTheEnd);
  }

  /** Over what takes no note it lies nowhere: it is shown where it came from, and no block as its aim. */
  holdNowhere(): void {
    const { store, stage } = this.desk;
    if (!stage.lifted || stage.lifted.held === NOWHERE) return;
    stage.lift({ ...stage.lifted, held: NOWHERE });
    store.setPreview(null);
  }

  /** Of many quick steps only the place where one stops is said. */
  private saySoon(place: string): void {
    clearTimeout(this.saying);
    this.saying = setTimeout(() => this.desk.voice.say(place), PAUSE_MS);
  }

  /** Where one of several picked notes is put, the others come along. */
  putDown(): void {
    const { desk } = this;
    const { lifted, picks } = desk.stage;
    if (!lifted || !picks.has(lifted.id)) {
      this.land(({ id, held }) => desk.moveTo(id, held));
      return;
    }
    // Until the code for many has come, the note is shown where it was put: it must not jump back in between.
    void loadMany().then(many =>
      this.land(({ id, held }) => many.moveAll(desk, pickedNotes(desk), held, desk.store.note(id))),
    );
  }

  private land(move: (lifted: Lifted) => void): void {
    const lifted = this.end();
    if (!lifted) return;
    const left = this.groupLeft(lifted);
    move(lifted);
    this.desk.stage.focus(lifted.id);
    const { voice, words } = this.desk;
    voice.say(
      [words.putDown(this.inWords(lifted.held)), left && words.outOf(left)].filter(Boolean).join(" "),
    );
  }

  private groupLeft({ start, held }: Lifted): string {
    return start.group && start.group !== held.group ? this.desk.groupName(start.group) : "";
  }

  putBack(): void {
    const lifted = this.end();
    if (!lifted) return;
    this.desk.stage.select(lifted.id, lifted.start.block);
    this.desk.stage.focus(lifted.id);
    const block = this.desk.block(lifted.start.block);
    if (block) this.desk.voice.say(this.desk.words.putBack(this.desk.words.place(block, lifted.start)));
  }

  private end(): Lifted | null {
    clearTimeout(this.saying);
    const { lifted } = this.desk.stage;
    this.desk.stage.lift(null);
    this.desk.store.setPreview(null);
    return lifted;
  }

  private heldOf(note: Note): Held {
    const { order: _order, ...place } = placeOf(note);
    return { ...place, index: this.desk.places.group(note).findIndex(({ id }) => id === note.id) };
  }

  private inWords(held: Held): string {
    const block = this.desk.block(held.block);
    if (!block) return "";
    return [block.title, this.spotInWords(held)].filter(Boolean).join(": ");
  }

  private spotInWords(held: Held): string {
    const block = this.desk.block(held.block);
    if (!block) return "";
    const spot = whereabouts(this.desk, { ...held, id: this.desk.stage.lifted?.id ?? "" });
    const group = held.group && this.desk.words.inGroup(this.desk.groupName(held.group));
    return [spot, this.positionInWords(block, held), group].filter(Boolean).join(", ");
  }

  private positionInWords(block: Block, held: Held): string {
    if (block.kind !== "list" && block.kind !== "lanes") return "";
    const id = this.desk.stage.lifted?.id;
    const others = this.desk.places.group(held).filter(note => note.id !== id);
    return this.desk.words.position(held.index + 1, others.length + 1);
  }
}

function isInSameList(a: Held, b: Held): boolean {
  const isEachPlaced = (a.x === null) === (b.x === null);
  return isEachPlaced && a.lane === b.lane && a.column === b.column && a.group === b.group;
}

/** Where a note first lies when it comes to a block. */
export function startIn(block: Block): Held {
  const nowhere = { ...NOWHERE, block: block.id };
  switch (block.kind) {
    case "lanes":
      return { ...nowhere, lane: lanesOf(block)[0]?.id ?? "", column: block.config?.columns ? 1 : null };
    case "concentric_rings":
      return { ...nowhere, lane: lanesOf(block)[0]?.id ?? "", x: 1 / 12, y: 0.5 };
    case "list":
      return nowhere;
    default:
      return { ...nowhere, x: 0.5, y: 0.5 };
  }
}
