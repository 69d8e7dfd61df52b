import type { Awareness } from "y-protocols/awareness";
import { Signals } from "../document/signals";

export type PresentPerson = { id: string; name: string; role: string; colour: 1 | 2 | 3 | 4 };
export type Cursor = { client: number; person: PresentPerson; x: number; y: number };

/** Where somebody is at: a block, and the note in it they are about. */
export type Spot = { block: string; note: string };

type Peer = { person: PresentPerson; block: string; x: number; y: number; editing: string; spot: Spot };
type Change = { added: number[]; updated: number[]; removed: number[] };

const NOBODY: readonly never[] = [];
const NOWHERE: Spot = { block: "", note: "" };
const CURSOR_MS = 50;
const COLOURS = 4;

/**
 * Who else is here, what they point at and what they write in. Everything listens to its own part: `people`,
 * `cursors:<block>`, `writer:<note>`, `spot:<person>`, `followed`.
 */
export class Presence {
  private readonly signals = new Signals();
  private readonly me: string;
  private awareness: Awareness;
  private readonly peers = new Map<number, Peer>();
  private readonly colours = new Map<string, PresentPerson["colour"]>();
  /** Also of those who have left: their changes may still be told. */
  private readonly names = new Map<number, string>();
  private people: readonly PresentPerson[] = NOBODY;
  private readonly cursors = new Map<string, readonly Cursor[]>();
  private readonly writers = new Map<string, PresentPerson>();
  private readonly spots = new Map<string, Spot>();
  private mySpot: Spot = NOWHERE;
  /** Whom this page follows. */
  followed: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pointing: { block: string; x: number; y: number } | null = null;

  constructor(awareness: Awareness, me: string) {
    this.awareness = awareness;
    this.me = me;
    this.follow();
  }

  readonly subscribe = (key: string, listener: () => void): (() => void) =>
    this.signals.subscribe(key, listener);

  readonly everybody = (): readonly PresentPerson[] => this.people;

  cursorsIn(block: string): readonly Cursor[] {
    return this.cursors.get(block) ?? NOBODY;
  }

  writerOf(note: string): PresentPerson | undefined {
    return this.writers.get(note);
  }

  nameOf(client: number): string | undefined {
    return this.names.get(client);
  }

  /** Where somebody was seen last. */
  spotOf(person: string): Spot {
    return this.spots.get(person) ?? NOWHERE;
  }

  here(): Spot {
    return this.mySpot;
  }

  /** Which block and note this person is about: for those who follow. */
  stay(block: string, note = ""): void {
    if (!block || (block === this.mySpot.block && note === this.mySpot.note)) return;
    this.mySpot = { block, note };
    this.tell({ spot: this.mySpot });
  }

  followPerson(person: string | null): void {
    if (this.followed === person) return;
    this.followed = person;
    this.signals.emit("followed");
  }

  /** Where this person points, as shares of a block; at most twenty times a second. */
  point(pointing: { block: string; x: number; y: number } | null): void {
    this.pointing = pointing;
    if (pointing && pointing.block !== this.mySpot.block) this.mySpot = { block: pointing.block, note: "" };
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.tell({ cursor: this.pointing, spot: this.mySpot });
    }, CURSOR_MS);
  }

  /** Which note this person writes in. */
  write(note: string | null): void {
    this.awareness.setLocalStateField("editing", note);
  }

  replace(awareness: Awareness): void {
    this.awareness.off("change", this.changed);
    this.awareness = awareness;
    this.take([...this.peers.keys()]);
    awareness.setLocalStateField("spot", this.mySpot);
    this.follow();
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.awareness.off("change", this.changed);
  }

  private tell(changes: Record<string, unknown>): void {
    const state = this.awareness.getLocalState();
    if (state) this.awareness.setLocalState({ ...state, ...changes });
  }

  private follow(): void {
    this.awareness.on("change", this.changed);
    this.take([...this.awareness.getStates().keys()]);
  }

  private readonly changed = ({ added, updated, removed }: Change): void => {
    this.take([...added, ...updated, ...removed]);
  };

  private take(clients: readonly number[]): void {
    const dirty = new Set<string>();
    for (const client of clients) this.takeOne(client, dirty);
    if (this.updatePeople()) dirty.add("people");
    for (const key of dirty) this.signals.emit(key);
  }

  private takeOne(client: number, dirty: Set<string>): void {
    const before = this.peers.get(client);
    const after = this.read(client);
    if (after) {
      this.peers.set(client, after);
      this.names.set(client, after.person.name);
    } else this.peers.delete(client);
    for (const block of new Set([before?.block, after?.block])) if (block) this.updateCursors(block, dirty);
    this.updateSpot(after, before, dirty);
    if (before?.editing === after?.editing) return;
    for (const note of [before?.editing, after?.editing]) if (note) this.updateWriter(note, dirty);
  }

  private read(client: number): Peer | undefined {
    const state = client === this.awareness.clientID ? undefined : this.awareness.getStates().get(client);
    const person = state && this.personIn(state.user);
    if (!state || !person || person.id === this.me) return undefined;
    const { block, x, y } = isRecord(state.cursor) ? state.cursor : {};
    return {
      person,
      block: textOf(block),
      x: shareOf(x),
      y: shareOf(y),
      editing: textOf(state.editing),
      spot: isRecord(state.spot)
        ? { block: textOf(state.spot.block), note: textOf(state.spot.note) }
        : NOWHERE,
    };
  }

  private personIn(user: unknown): PresentPerson | undefined {
    if (!isRecord(user) || typeof user.id !== "string" || typeof user.name !== "string") return undefined;
    return { id: user.id, name: user.name, role: String(user.role ?? ""), colour: this.colourOf(user.id) };
  }

  /** Everybody gets the colour that fewest have, and keeps it. */
  private colourOf(person: string): PresentPerson["colour"] {
    const colour =
      this.colours.get(person) ?? (((this.colours.size % COLOURS) + 1) as PresentPerson["colour"]);
    this.colours.set(person, colour);
    return colour;
  }

  private updateCursors(block: string, dirty: Set<string>): void {
    const here = [...this.peers].filter(([, peer]) => peer.block === block);
    this.cursors.set(
      block,
      here.map(([client, { person, x, y }]) => ({ client, person, x, y })),
    );
    dirty.add(`cursors:${block}`);
  }

  /** Of several pages of one person the one counts that moved last. */
  private updateSpot(after: Peer | undefined, before: Peer | undefined, dirty: Set<string>): void {
    if (!after?.spot.block) return;
    const { person, spot } = after;
    if (spot.block === before?.spot.block && spot.note === before.spot.note) return;
    this.spots.set(person.id, spot);
    dirty.add(`spot:${person.id}`);
  }

  private updateWriter(note: string, dirty: Set<string>): void {
    const writer = [...this.peers.values()].find(({ editing }) => editing === note);
    if (writer) this.writers.set(note, writer.person);
    else this.writers.delete(note);
    dirty.add(`writer:${note}`);
  }

  private updatePeople(): boolean {
    const people = new Map([...this.peers.values()].map(({ person }) => [person.id, person]));
    const isSame = people.size === this.people.length && this.people.every(({ id }) => people.has(id));
    if (isSame) return false;
    this.people = [...people.values()];
    return true;
  }
}

/** Of a block, from 0 to 1. What others say of themselves is their client's word: `Number` throws at some objects. */
function shareOf(value: unknown): number {
  return typeof value === "number" ? Math.min(Math.max(value, 0), 1) || 0 : 0;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
