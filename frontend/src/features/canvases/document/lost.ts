import type * as Y from "yjs";
import {
  isBlank,
  isSamePlace,
  LINKS,
  linksOf,
  NOTES,
  type Note,
  type NoteLink,
  notesOf,
  readLink,
  readNote,
} from "./schema";

/** Something that was done here and is not kept: what it was, and why (no reason: it came after one that was refused). */
export type Lost = { id: string; reason: string } & (
  | { kind: "note" | "text" | "place" | "deletion"; note: Note }
  | { kind: "link"; link: NoteLink; from: string; to: string }
  | { kind: "linkDeletion"; link: NoteLink; from: string; to: string }
);

type Unsettled = {
  before: Y.Doc;
  after: Y.Doc | null;
  unsettled: ReadonlySet<string>;
  refused: ReadonlyMap<string, string>;
};

/** What of the unsettled changes the new replica does not have. Without a new one, all of them. */
export function lostIn({ before, after, unsettled, refused }: Unsettled): Lost[] {
  const lost: Lost[] = [];
  for (const key of unsettled) {
    const [root, id = ""] = key.split("/");
    const reason = refused.get(key) ?? "";
    if (root === NOTES) lost.push(...lostNote(before, after, id, reason));
    if (root === LINKS) lost.push(...lostLink(before, after, id, reason));
  }
  return lost;
}

function lostNote(before: Y.Doc, after: Y.Doc | null, id: string, reason: string): Lost[] {
  const ours = readNote(id, notesOf(before).get(id));
  const theirs = after ? readNote(id, notesOf(after).get(id)) : undefined;
  if (!ours) return theirs ? [{ id, reason, kind: "deletion", note: theirs }] : [];
  if (!theirs) return isBlank(ours) ? [] : [{ id, reason, kind: "note", note: ours }];
  if (!saysTheSame(ours, theirs)) return [{ id, reason, kind: "text", note: ours }];
  const isMoved = !isSamePlace(ours, theirs) || ours.type !== theirs.type;
  return isMoved ? [{ id, reason, kind: "place", note: ours }] : [];
}

function saysTheSame(one: Note, other: Note): boolean {
  return one.text === other.text && one.image === other.image;
}

function lostLink(before: Y.Doc, after: Y.Doc | null, id: string, reason: string): Lost[] {
  const ours = readLink(id, linksOf(before).get(id));
  const theirs = after ? readLink(id, linksOf(after).get(id)) : undefined;
  const link = ours ?? theirs;
  if (!link) return [];
  const ends = { from: textOf(before, link.from), to: textOf(before, link.to) };
  if (!ours) return [{ id, reason, kind: "linkDeletion", link, ...ends }];
  if (theirs && isSameLink(ours, theirs)) return [];
  return [{ id, reason, kind: "link", link, ...ends }];
}

function isSameLink(a: NoteLink, b: NoteLink): boolean {
  return (
    a.label === b.label &&
    a.relation === b.relation &&
    a.state === b.state &&
    a.from === b.from &&
    a.to === b.to
  );
}

function textOf(doc: Y.Doc, id: string): string {
  return readNote(id, notesOf(doc).get(id))?.text ?? "";
}
