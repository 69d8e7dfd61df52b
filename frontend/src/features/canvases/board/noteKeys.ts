import type { KeyboardEvent } from "react";
import { actionFor, type NoteAction } from "../desk/actions";
import type { CanvasRoom } from "../desk/context";
import { loadMany } from "../desk/loadMany";
import { isOneOfMany, pick, togglePick } from "../desk/picking";
import type { Note } from "../document/schema";
import { settings } from "../hooks/settings";
import { type Direction, nextBox } from "../layout/navigate";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

type Room = Pick<CanvasRoom, "desk" | "lifting">;

/** What a key does while a note has the focus. */
export function noteKey(event: KeyboardEvent<HTMLElement>, room: Room, note: Note): void {
  const isDone =
    room.desk.stage.lifted?.id === note.id ? carryKey(event, room) : restingKey(event, room, note);
  if (!isDone) return;
  event.preventDefault();
  event.stopPropagation();
}

/** The note is in hand. */
function carryKey({ key, shiftKey }: KeyboardEvent, { lifting }: Room): boolean {
  const arrow = ARROWS[key];
  if (arrow) lifting.step(arrow, shiftKey);
  else if (key === " " || key === "Enter") lifting.putDown();
  else if (key === "Escape") lifting.putBack();
  else if (key === "PageDown" || (key === "Tab" && !shiftKey)) lifting.stepBlock(1);
  else if (key === "PageUp" || key === "Tab") lifting.stepBlock(-1);
  return key !== "Shift";
}

function restingKey(event: KeyboardEvent<HTMLElement>, room: Room, note: Note): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey) return false;
  return ctrlKey || metaKey ? commandKey(key.toUpperCase(), room.desk, note) : plainKey(event, room, note);
}

function plainKey(event: KeyboardEvent<HTMLElement>, { desk, lifting }: Room, note: Note): boolean {
  const { key, currentTarget, shiftKey } = event;
  const arrow = ARROWS[key];
  if (arrow) return goTo(currentTarget, arrow, shiftKey ? desk : undefined);
  if (desk.stage.connecting) return connectKey(key, desk, note);
  if (isPick(event, desk)) {
    togglePick(desk, note.id);
    return true;
  }
  if (key === " ") {
    lifting.pickUp(note.id, "keys");
    return true;
  }
  if (key === "Home" || key === "End") return goToEnd(desk, note, key === "Home");
  return act(key, desk, note);
}

function act(key: string, desk: Room["desk"], note: Note): boolean {
  const action = actionFor(key, desk, note, settings().hasSingleKeys);
  if (action && isForMany(action.id) && isOneOfMany(desk, note.id)) {
    const { id } = action;
    void loadMany().then(many => many.actOnPicked(desk, id));
  } else action?.run(desk, note);
  return action !== undefined;
}

function isForMany(id: NoteAction["id"]): id is "move" | "group" | "duplicate" | "delete" {
  return id === "move" || id === "group" || id === "duplicate" || id === "delete";
}

function isPick({ key, shiftKey }: KeyboardEvent, { stage }: Room["desk"]): boolean {
  return (key === " " || key === "Enter") && (shiftKey || stage.isChoosing);
}

/** Ctrl+A picks what is in the block; the rest are actions. */
function commandKey(key: string, desk: Room["desk"], note: Note): boolean {
  if (key !== "A") return act(`Mod ${key}`, desk, note);
  pick(desk, [...desk.stage.picks, ...desk.store.notesIn(note.block)]);
  return true;
}

function connectKey(key: string, desk: Room["desk"], note: Note): boolean {
  if (key === "Escape") desk.stage.connect(null);
  else if (key === "Enter" || key === " ") desk.endArrow(note.id);
  else return false;
  return true;
}

function goToEnd({ store, stage }: Room["desk"], note: Note, isStart: boolean): boolean {
  const id = store.notesIn(note.block).at(isStart ? 0 : -1);
  if (id) stage.focus(id);
  return true;
}

/** To the note that lies that way on the screen, whatever block it is in; picking both of them. */
function goTo(from: HTMLElement, direction: Direction, picking: Room["desk"] | undefined): boolean {
  const canvas = from.closest("[data-canvas]");
  const others = [...(canvas?.querySelectorAll<HTMLElement>("[data-note] [data-card]") ?? [])].filter(
    card => card !== from,
  );
  const boxes = others.map(card => ({ sides: card.getBoundingClientRect(), value: card }));
  const card = nextBox(from.getBoundingClientRect(), boxes, direction);
  card?.focus();
  card?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (picking) pick(picking, [...picking.stage.picks, idOf(from), idOf(card ?? from)]);
  return true;
}

function idOf(card: HTMLElement): string {
  return card.closest<HTMLElement>("[data-note]")?.dataset.note ?? "";
}
