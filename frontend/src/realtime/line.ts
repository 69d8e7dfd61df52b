import type { EventMessage, Present } from "./protocol";

export type Presence = { target_kind: string; target_id: string; people: Present[] };

/** What concerns only those who are at a canvas. */
export type AtCanvas = Extract<EventMessage, { type: "canvas_clock" | "canvas_call" }>;

/** The way to the event socket for what comes after the page (`presence.ts`): null while there is no connection. */
export const line: {
  send: ((text: string) => void) | null;
  /** Hears who is there, and null when the connection has come or gone. */
  told: ((presence: Presence | null) => void) | null;
  /** Hears what is said to those at a canvas. */
  atCanvas: ((message: AtCanvas) => void) | null;
} = { send: null, told: null, atCanvas: null };
