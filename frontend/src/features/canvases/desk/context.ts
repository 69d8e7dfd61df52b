import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { LiveDocument } from "@/realtime/syncDocument";
import type { Rights } from "../document/rights";
import type { Note, NoteLink } from "../document/schema";
import type { Block, Canvas } from "../types";
import type { Counts } from "./counts";
import type { Desk } from "./desk";
import type { Extras, Hung } from "./extras";
import type { Lifting } from "./lifting";
import type { Cursor, Presence, PresentPerson } from "./presence";
import { CARRIED, EDITING, LIFTED, PICKED, SELECTED, SOURCE, type Stage } from "./stage";
import type { Words } from "./words";

/** What every part of board and list works with. Only `canvas`, `rights` and `words` ever change. */
export type StillRoom = {
  canvas: Canvas;
  rights: Rights;
  words: Words;
  desk: Desk;
  lifting: Lifting;
  presence: Presence;
  counts: Counts;
  extras: Extras;
};

/** The same on a canvas that is open, and not one of the past. */
export type CanvasRoom = StillRoom & { live: LiveDocument };

export const RoomContext = createContext<StillRoom | null>(null);

export function useRoom(): StillRoom {
  const room = useContext(RoomContext);
  if (!room) throw new Error("There is no canvas around this part.");
  return room;
}

type Source = { subscribe: (key: string, listener: () => void) => () => void };

/** A value of a store that calls by keys. `read` has to answer with the same value until its key is called. */
export function useKeyed<T>(source: Source, key: string, read: () => T): T {
  const subscribe = useCallback((listener: () => void) => source.subscribe(key, listener), [source, key]);
  return useSyncExternalStore(subscribe, read);
}

export function useNote(id: string): Note | undefined {
  const { store } = useRoom().desk;
  return useKeyed(store, `note:${id}`, () => store.note(id));
}

export function useNotesIn(block: string): readonly string[] {
  const { store } = useRoom().desk;
  return useKeyed(store, `block:${block}`, () => store.notesIn(block));
}

export function useLinksIn(block: string): readonly NoteLink[] {
  const { store } = useRoom().desk;
  return useKeyed(store, `links:${block}`, () => store.linksOf(block));
}

/** What the person does with the note right now. */
export function useNoteStage(id: string) {
  const { stage } = useRoom().desk;
  const doings = useKeyed(stage, `note:${id}`, () => stage.doings(id));
  return {
    isSelected: (doings & SELECTED) !== 0,
    isEditing: (doings & EDITING) !== 0,
    isLifted: (doings & LIFTED) !== 0,
    isCarried: (doings & CARRIED) !== 0,
    isSource: (doings & SOURCE) !== 0,
    isPicked: (doings & PICKED) !== 0,
  };
}

/** A part of the stage, and again whenever its key is called. */
export function useStage<T>(key: string, read: (stage: Stage) => T): T {
  const { stage } = useRoom().desk;
  return useKeyed(stage, key, () => read(stage));
}

/** Whether notes are being picked, to do something with all of them. */
export function useIsPicking(): boolean {
  return useStage("picks", stage => stage.isPicking);
}

export function usePeople(): readonly PresentPerson[] {
  const { presence } = useRoom();
  return useKeyed(presence, "people", presence.everybody);
}

export function useCursors(block: string): readonly Cursor[] {
  const { presence } = useRoom();
  return useKeyed(presence, `cursors:${block}`, () => presence.cursorsIn(block));
}

export function useWriter(note: string): PresentPerson | undefined {
  const { presence } = useRoom();
  return useKeyed(presence, `writer:${note}`, () => presence.writerOf(note));
}

/** The block last worked in, where the next note would go. */
export function useCurrentBlock(): Block | undefined {
  const { desk } = useRoom();
  return useStage("block", () => desk.currentBlock());
}

/** What others than its author say about the note. */
export function useExtra(id: string): Hung {
  const { extras } = useRoom();
  return useKeyed(extras, id, () => extras.of(id));
}

/** How many open comments there are about a block or a note. */
export function useCommentCount(kind: "block" | "note", id: string): number {
  const { counts } = useRoom();
  const key = `${kind}:${id}`;
  return useKeyed(counts, key, () => counts.of(key));
}

/** Whether something said there is new to the reader. */
export function useIsNew(kind: "block" | "note", id: string): boolean {
  const { counts } = useRoom();
  const key = `!${kind}:${id}`;
  return useKeyed(counts, key, () => counts.of(key) > 0);
}

/** Whether a coach’s question waits there for an answer. */
export function useIsAsked(kind: "block" | "note", id: string): boolean {
  const { counts } = useRoom();
  const key = `?${kind}:${id}`;
  return useKeyed(counts, key, () => counts.of(key) > 0);
}
