import * as Y from "yjs";
import { groupsOf, linksOf, notesOf } from "./schema";

type Step = Y.UndoManager["undoStack"][number];
type Spared = ReadonlySet<unknown>;

/**
 * What taking back spares. A step that brought a note would take the note away whole, with what others have written in
 * it since, and leave arrows to it without an end: such a note stays, and loses only the words of the step. So does a
 * group that others have named, or put notes into.
 */
export class Sparing {
  private readonly doc: Y.Doc;
  private readonly stack: readonly Step[];
  private readonly steps: readonly Step[];
  private readonly known = new Map<Step, Spared>();

  /** `stack`: the one that steps are about to be taken from. */
  constructor(doc: Y.Doc, stack: readonly Step[]) {
    this.doc = doc;
    this.stack = stack;
    this.steps = [...stack];
  }

  /** Whether this stays: the entry of what is to be spared, or something it has. */
  spares({ parent, content }: Y.Item): boolean {
    const step = this.steps[this.stack.length];
    if (!step) return false;
    const spared = this.known.get(step) ?? sparedIn(this.doc, step);
    this.known.set(step, spared);
    return spared.has(parent) || (content instanceof Y.ContentType && spared.has(content.type));
  }
}

function sparedIn(doc: Y.Doc, step: Step): Spared {
  const own = new Set<string>();
  const notes: Y.Item[] = [];
  const groups: Y.Item[] = [];
  for (const { item, id } of today(doc, step)) {
    own.add(nameOf(id));
    if (item.parent === notesOf(doc) && !item.deleted) notes.push(item);
    if (item.parent === groupsOf(doc) && !item.deleted) groups.push(item);
  }
  const more = [
    ...notes.filter(entry => hasWordsBeside(entry, own) || hasArrowsBeside(doc, entry, own)),
    ...groups.filter(entry => hasNameBeside(entry, own) || hasNotesBeside(doc, entry, own)),
  ];
  return new Set(more.map(({ content }) => content instanceof Y.ContentType && content.type));
}

type Sign = { item: Y.Item; id: Y.ID };

/** Where everything the step wrote is now: what was taken away and brought back has moved. */
function* today(doc: Y.Doc, { insertions }: Step): Generator<Sign> {
  for (const [client, ranges] of insertions.clients)
    for (const { clock, len } of ranges)
      for (let at = clock; at < clock + len; at += 1) {
        const sign = nowAt(doc, Y.createID(client, at));
        if (sign) yield sign;
      }
}

function nowAt(doc: Y.Doc, first: Y.ID): Sign | undefined {
  let id = first;
  for (;;) {
    const item: unknown = Y.getItem(doc.store, id);
    if (!(item instanceof Y.Item)) return undefined;
    if (!item.redone) return { item, id };
    id = Y.createID(item.redone.client, item.redone.clock + id.clock - item.id.clock);
  }
}

function hasWordsBeside({ content }: Y.Item, own: ReadonlySet<string>): boolean {
  const text = content instanceof Y.ContentType && content.type instanceof Y.Map && content.type.get("text");
  if (!(text instanceof Y.Text)) return false;
  for (let item = text._start; item; item = item.right)
    if (!item.deleted && !isWholly(item, own)) return true;
  return false;
}

function hasArrowsBeside(doc: Y.Doc, { parentSub: note }: Y.Item, own: ReadonlySet<string>): boolean {
  return [...linksOf(doc).values()].some(
    link =>
      (link.get("from") === note || link.get("to") === note) &&
      link._item !== null &&
      !isWholly(link._item, own),
  );
}

function hasNameBeside({ content }: Y.Item, own: ReadonlySet<string>): boolean {
  const name = content instanceof Y.ContentType && content.type._map.get("title");
  return Boolean(name && !isWholly(name, own));
}

function hasNotesBeside(doc: Y.Doc, { parentSub: group }: Y.Item, own: ReadonlySet<string>): boolean {
  return [...notesOf(doc).values()].some(note => {
    const tie = note._map.get("group");
    return note.get("group") === group && tie !== undefined && !isWholly(tie, own);
  });
}

function isWholly({ id, length }: Y.Item, own: ReadonlySet<string>): boolean {
  for (let at = id.clock; at < id.clock + length; at += 1)
    if (!own.has(nameOf(Y.createID(id.client, at)))) return false;
  return true;
}

function nameOf({ client, clock }: Y.ID): string {
  return `${client}.${clock}`;
}
