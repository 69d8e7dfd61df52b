import type { Awareness } from "y-protocols/awareness";
import { Signals } from "../document/signals";

export type PresentPerson = { id: string; name: string; role: string; colour: 1 | 2 | 3 | 4 };
export type Cursor = { client: number; person: PresentPerson; x: number; y: number };

type Peer = { person: PresentPerson; block: string; x: number; y: number; editing: string };
type Change = { added: number[]; updated: number[]; removed: number[] };

const NOBODY: readonly never[] = [];
const CURSOR_MS = 50;
const COLOURS = 4;

/**
 * Who else is here, what they point at and what they write in. Everything listens to its own part: `people`,
 * `cursors:<block>`, `writer:<note>`.
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
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pointing: { block: string; x: number; y: number } | null = null;

  constructor(awareness: Awareness, me: string) {
    this.awareness = awareness;
    this.me = me;
    this.follow();
    // Others pass over a first state, with clock zero: who has done nothing yet would not be seen for 15 seconds.
    this.awareness.setLocalState({ ...this.awareness.getLocalState() });
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

  /** Where this person points, as shares of a block; at most twenty times a second. */
  point(pointing: { block: string; x: number; y: number } | null): void {
    this.pointing = pointing;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.awareness.setLocalStateField("cursor", this.pointing);
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
    this.follow();
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.awareness.off("change", this.changed);
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
    if (after) this.peers.set(client, after);
    else this.peers.delete(client);
    if (after) this.names.set(client, after.person.name);
    for (const block of new Set([before?.block, after?.block])) if (block) this.updateCursors(block, dirty);
    if (before?.editing === after?.editing) return;
    for (const note of [before?.editing, after?.editing]) if (note) this.updateWriter(note, dirty);
  }

  private read(client: number): Peer | undefined {
    const state = client === this.awareness.clientID ? undefined : this.awareness.getStates().get(client);
    const person = state && this.personIn(state.user);
    if (!state || !person || person.id === this.me) return undefined;
    const { block = "", x = 0, y = 0 } = isRecord(state.cursor) ? state.cursor : {};
    return {
      person,
      block: typeof block === "string" ? block : "",
      x: Number(x) || 0,
      y: Number(y) || 0,
      editing: typeof state.editing === "string" ? state.editing : "",
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
