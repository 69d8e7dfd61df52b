/** Why the server closes a socket. Mirrors `workspace/realtime/closing.py`; a test compares the two. */
export const Close = {
  RESTART: 4012,
  MALFORMED: 4400,
  NOT_SIGNED_IN: 4401,
  FORBIDDEN: 4403,
  NOT_FOUND: 4404,
  TOO_SLOW: 4408,
  OTHER_GENERATION: 4409,
  TOO_BIG: 4413,
  TOO_MANY: 4429,
} as const;

/** 4400 to 4499 are final: trying again would be refused again. (y-websocket holds the same rule.) */
export function isFinal(code: number): boolean {
  return code >= 4400 && code < 4500;
}

/** What `/ws/events` says: what changed and where. The API is asked for the rest, but for where a meeting or a canvas is. */
export type EventMessage =
  | { type: "activity"; team: string }
  | { type: "thread"; target_kind: string; target_id: string; thread: string; is_question: boolean }
  | { type: "talk_read"; target_kind: string; target_id: string }
  | { type: "canvas"; team: string; canvas: string }
  | { type: "experiment"; team: string; experiment: string }
  | { type: "assumption"; team: string; assumption: string }
  | { type: "answers"; team: string; canvas: string }
  | { type: "marks"; team: string; canvas: string }
  | { type: "references"; team: string; canvas: string }
  | { type: "log"; team: string; entry: string }
  | { type: "tasks"; team: string }
  | { type: "review"; team: string; review: string }
  | { type: "memo"; team: string }
  | { type: "sight"; team: string }
  | { type: "team"; team: string }
  | { type: "meetings"; programme: string }
  | { type: "meeting"; programme: string; meeting: string }
  | { type: "meeting_run"; programme: string; meeting: string; run: { now: string; revision: number } }
  | { type: "meeting_questions"; meeting: string }
  | { type: "intake"; programme: string }
  | { type: "exchange"; programme: string }
  | { type: "presence"; target_kind: string; target_id: string; people: Present[] }
  | { type: "canvas_clock"; canvas: string; clock: CanvasClockState }
  | CanvasCall
  | { type: "export"; export: string }
  | { type: "notifications" }
  | { type: "access" };

/** The step of a canvas that is being timed. */
export type CanvasClockState = {
  revision: number;
  step: number | null;
  ends_at: string | null;
  paused_at: string | null;
  now: string;
};

/** Somebody asks everybody at a canvas to come to a block, or to a note in it. */
export type CanvasCall = {
  type: "canvas_call";
  id: string;
  canvas: string;
  block: string;
  note: string | null;
  by: { id: string; name: string };
};

/** Somebody who is at the same thing just now. */
export type Present = {
  id: string;
  display_name: string;
  initials: string;
  avatar: string | null;
  is_guest: boolean;
};
