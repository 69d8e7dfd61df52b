import * as decoding from "lib0/decoding";

/** The kinds of frames at a canvas. Mirrors `canvases/engine/framing.py`; a test compares the two. */
export const Kind = {
  SYNC: 0,
  AWARENESS: 1,
  AUTH: 2,
  QUERY_AWARENESS: 3,
  ACK: 100,
  REFUSED: 101,
  HELLO: 102,
} as const;

/** The messages of kind SYNC. */
export const Step = { STATE: 0, REPLY: 1, UPDATE: 2 } as const;

/** How far a person's rights in the document go. */
export type Access = "read" | "contribute" | "change";

export type Hello = { generation: number; access: Access };

/** A change the server did not keep: its number, a stable code, a sentence for the person. */
export type Refusal = { number: number; code: string; sentence: string };

/** What a frame of ours is to the server: it counts replies and updates. */
export function changeIn(frame: Uint8Array): "reply" | "update" | null {
  if (frame[0] !== Kind.SYNC) return null;
  if (frame[1] === Step.REPLY) return "reply";
  return frame[1] === Step.UPDATE ? "update" : null;
}

export function readAck(decoder: decoding.Decoder): number {
  return decoding.readVarUint(decoder);
}

export function readRefusal(decoder: decoding.Decoder): Refusal {
  return {
    number: decoding.readVarUint(decoder),
    code: decoding.readVarString(decoder),
    sentence: decoding.readVarString(decoder),
  };
}

export function readHello(decoder: decoding.Decoder): Hello {
  const facts: unknown = JSON.parse(decoding.readVarString(decoder));
  const { generation, access } = facts as Partial<Record<keyof Hello, unknown>>;
  return {
    generation: typeof generation === "number" ? generation : 0,
    access: access === "change" || access === "contribute" ? access : "read",
  };
}
