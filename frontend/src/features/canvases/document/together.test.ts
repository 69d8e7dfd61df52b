import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { blockOf } from "../testing/sample";
import { Edits } from "./edits";
import { groupsOf, linksOf, notesOf, readNote } from "./schema";
import { Undo } from "./undo";

/** mulberry32: small, and the same on every machine. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, one: <T>(of: readonly T[]): T | undefined => of[below(of.length)] };
}

type Dice = ReturnType<typeof dice>;

const PEOPLE = 5;
const BLOCKS = ["voices", "boundary", "rings", "causes"];
/** Words are single signs, each written once: what two words share belongs to nobody. */
const FIRST_WORD = 0x4e00;
const WORDS_EACH = 2_000;

/** One of five who work on a canvas at the same time. */
class Person {
  readonly doc = new Y.Doc();
  readonly undo = new Undo(this.doc);
  readonly inbox: Uint8Array[] = [];
  /** What this person wrote, drew, or took away from others: it may go when they take back or do again. */
  readonly touched = new Set<string>();
  private readonly edits: Edits;
  private readonly number: number;
  private written = 0;

  constructor(number: number) {
    this.number = number;
    this.doc.clientID = number;
    this.edits = new Edits(() => this.doc, `person-${number}`);
  }

  /** The words one can read, the names of groups, and the arrows that have both ends. */
  seen(): Set<string> {
    const notes = notesOf(this.doc);
    const names = [...groupsOf(this.doc).values()].map(group => String(group.get("title")));
    const words = [...names, ...[...notes.keys()].flatMap(id => [...(this.note(id)?.text ?? "")])];
    const arrows = [...linksOf(this.doc)].filter(([, link]) =>
      ["from", "to"].every(end => notes.has(String(link.get(end)))),
    );
    return new Set([...words, ...arrows.map(([id]) => id)]);
  }

  /** Which notes are in a group, as far as note and group are there. */
  grouped(): Map<string, string> {
    const named = [...notesOf(this.doc)].map(([id, note]) => [id, String(note.get("group") ?? "")] as const);
    return new Map(named.filter(([, group]) => groupsOf(this.doc).has(group)));
  }

  /** What is gone after it, and notes that stay but not in their group. */
  gone(act: () => void): string[] {
    const [before, together] = [this.seen(), this.grouped()];
    act();
    const [after, now] = [this.seen(), this.grouped()];
    const alone = [...together].filter(([id, group]) => notesOf(this.doc).has(id) && now.get(id) !== group);
    return [
      ...[...before].filter(thing => !after.has(thing)),
      ...alone.map(([id, group]) => `${id} in ${group}`),
    ];
  }

  hear(): void {
    for (const update of this.inbox.splice(0)) Y.applyUpdate(this.doc, update, "socket");
  }

  /** Something anybody does on a canvas, seldom two things in one step. */
  work({ next, below, one }: Dice): void {
    if (next() < 0.8) this.undo.step();
    const id = one([...notesOf(this.doc).keys()]);
    const note = id === undefined ? undefined : this.note(id);
    const block = blockOf(BLOCKS[below(BLOCKS.length)] ?? "voices");
    const place = {
      block: block.id,
      lane: "",
      column: null,
      x: null,
      y: null,
      order: `a${below(99)}`,
      group: "",
    };
    const act = below(11);
    if (!note || act < 2) this.edits.addNote({ place, type: block.default_note_type, text: this.word() });
    else if (act < 5) this.edits.setText(note.id, rewritten(note.text, this.word(), below(4)));
    else if (act === 5) this.edits.move(note.id, { ...place, lane: "near", x: next(), y: next() }, block);
    else this.tie(note.id, act, { next, below, one });
  }

  /** Takes a note away, draws an arrow at it, or has to do with groups. */
  private tie(note: string, act: number, { one }: Dice): void {
    if (act === 6) this.edits.removeNotes([note]);
    else if (act > 7) this.group(note, one([...groupsOf(this.doc).keys()]), act);
    else this.connect(note, one([...notesOf(this.doc).keys()]) ?? note);
  }

  /** Makes a group of a note, puts it into one, names one. */
  private group(note: string, known: string | undefined, act: number): void {
    if (known && act === 10) {
      this.edits.nameGroup(known, this.word());
      return;
    }
    const group = known && act === 9 ? known : undefined;
    if (group) this.edits.setGroup(note, group);
    this.touched.add(`${note} in ${group ?? this.edits.together(edits => this.begin(edits, note))}`);
  }

  private begin(edits: Edits, note: string): string {
    const group = edits.addGroup(this.note(note)?.block ?? "", this.word());
    edits.setGroup(note, group);
    return group;
  }

  private connect(from: string, to: string): void {
    this.touched.add(this.edits.addLink({ from, to, relation: "link", state: "", label: "" }));
  }

  private note(id: string) {
    return readNote(id, notesOf(this.doc).get(id));
  }

  private word(): string {
    this.written += 1;
    const word = String.fromCharCode(FIRST_WORD + this.number * WORDS_EACH + this.written);
    this.touched.add(word);
    return word;
  }
}

/** The text with the word put somewhere between its words, now and then in the place of one. */
function rewritten(text: string, word: string, how: number): string {
  const words = [...text];
  words.splice(how % (words.length + 1), how === 0 ? 1 : 0, word);
  return words.join("");
}

function meet(): Person[] {
  const people = Array.from({ length: PEOPLE }, (_, index) => new Person(index + 1));
  for (const person of people)
    person.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === "socket") return;
      for (const other of people) if (other !== person) other.inbox.push(update);
    });
  return people;
}

function contentOf({ doc }: Person) {
  return { notes: notesOf(doc).toJSON(), links: linksOf(doc).toJSON(), groups: groupsOf(doc).toJSON() };
}

/** One person does something; what is gone then, though they neither made it nor ever took it away themselves. */
function turn(person: Person, luck: Dice): string[] {
  if (luck.next() < 0.5) person.hear();
  const what = luck.next();
  if (what < 0.7) {
    for (const thing of person.gone(() => person.work(luck))) person.touched.add(thing);
    return [];
  }
  const gone = person.gone(() => (what < 0.9 ? person.undo.undo() : person.undo.redo()));
  return gone.filter(thing => !person.touched.has(thing));
}

describe("five people who edit, take back and do again at random", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([1, 2, 3, 4, 5])("agree, and nobody takes back what another wrote or drew (seed %i)", seed => {
    const luck = dice(seed);
    const people = meet();
    for (let step = 0; step < 600; step += 1) {
      vi.advanceTimersByTime(luck.below(1_000));
      const person = luck.one(people);
      expect(person && turn(person, luck), `step ${step}`).toEqual([]);
    }
    for (const person of people) person.hear();
    const [first, ...others] = people.map(contentOf);
    for (const other of others) expect(other).toEqual(first);
  });
});
