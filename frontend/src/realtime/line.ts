import type { Present } from "./protocol";

export type Presence = { target_kind: string; target_id: string; people: Present[] };

/** The way to the event socket for what comes after the page (`presence.ts`): null while there is no connection. */
export const line: {
  send: ((text: string) => void) | null;
  /** Hears who is there, and null when the connection has come or gone. */
  told: ((presence: Presence | null) => void) | null;
} = { send: null, told: null };
