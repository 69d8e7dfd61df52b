import * as Y from "yjs";
import {
  type Content,
  groupsOf,
  linksOf,
  type Note,
  type NoteGroup,
  type NoteLink,
  notesOf,
} from "../document/schema";
import type { Film } from "./film";

/** Shows a film on a document of its own, which nobody else has: board and list draw it as they draw every other. */
export class Projector {
  readonly doc = new Y.Doc();
  private moment = 0;
  private film: Film | null = null;

  /** Shows a moment of a film. */
  show(film: Film, moment: number): void {
    const isSame = this.film === film;
    const { notes, links, groups } = film.between(isSame ? this.moment : 0, moment);
    this.doc.transact(() => {
      if (!isSame) this.clear();
      putAll(notesOf(this.doc), notes, noteContent);
      putAll(linksOf(this.doc), links, plainContent);
      putAll(groupsOf(this.doc), groups, plainContent);
    }, this);
    this.film = film;
    this.moment = moment;
  }

  destroy(): void {
    this.doc.destroy();
  }

  private clear(): void {
    notesOf(this.doc).clear();
    linksOf(this.doc).clear();
    groupsOf(this.doc).clear();
  }
}

function putAll<T>(
  root: Y.Map<Content>,
  things: ReadonlyMap<string, T | undefined>,
  contentOf: (thing: T) => Content,
): void {
  for (const [id, thing] of things) {
    if (thing === undefined) root.delete(id);
    else root.set(id, contentOf(thing));
  }
}

function noteContent({ id: _id, text, ...note }: Note): Content {
  const known = Object.entries(note).filter(([, value]) => value !== null && value !== "");
  return new Y.Map<unknown>([...known, ["text", new Y.Text(text)]]);
}

function plainContent({ id: _id, ...thing }: NoteLink | NoteGroup): Content {
  return new Y.Map<unknown>(Object.entries(thing));
}
