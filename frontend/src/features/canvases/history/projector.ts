import * as Y from "yjs";
import { linksOf, type Note, type NoteLink, notesOf } from "../document/schema";
import type { Film } from "./film";

/** Shows a film on a document of its own, which nobody else has: board and list draw it as they draw every other. */
export class Projector {
  readonly doc = new Y.Doc();
  private moment = 0;
  private film: Film | null = null;

  /** Shows a moment of a film. */
  show(film: Film, moment: number): void {
    const isSame = this.film === film;
    const { notes, links } = film.between(isSame ? this.moment : 0, moment);
    this.doc.transact(() => {
      if (!isSame) this.clear();
      for (const [id, note] of notes) put(notesOf(this.doc), id, note && noteContent(note));
      for (const [id, link] of links) put(linksOf(this.doc), id, link && linkContent(link));
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
  }
}

function put(root: Y.Map<Y.Map<unknown>>, id: string, content: Y.Map<unknown> | undefined): void {
  if (content) root.set(id, content);
  else root.delete(id);
}

function noteContent({ id: _id, text, ...note }: Note): Y.Map<unknown> {
  const known = Object.entries(note).filter(([, value]) => value !== null && value !== "");
  return new Y.Map<unknown>([...known, ["text", new Y.Text(text)]]);
}

function linkContent({ id: _id, ...link }: NoteLink): Y.Map<unknown> {
  return new Y.Map<unknown>(Object.entries(link));
}
