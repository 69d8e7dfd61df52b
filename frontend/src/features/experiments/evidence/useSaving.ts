import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { asApiError } from "@/api/errors";
import { onceKey } from "@/api/onceKey";
import { useMe } from "@/features/accounts";
import { type Picked, useFiles } from "@/features/attachments";
import { send, type TraceParcel } from "@/features/outbox";
import { WAITS } from "../saving";
import { addTrace, changeTrace, type Evidence, type TraceBody } from "./api";

/** How writing ended. waits: on the device, for a connection. */
export type End = "sent" | "waits" | "left";

type Options = {
  experiment: string;
  /** What is changed. */
  trace: Evidence | undefined;
  /** What was written before, and has not left the device. */
  begun: TraceParcel | undefined;
};

/**
 * Saves a trace and its files. However often it is tried, the trace is there once: after a failure on the way, what is
 * there already is changed instead of written again. What is new and meets no connection waits on the device, under the
 * same key.
 */
export function useSaving({ experiment, trace, begun }: Options) {
  const me = useMe();
  const client = useQueryClient();
  const key = useRef(onceKey());
  const made = useRef<Evidence | undefined>(trace);
  const inHand = useFiles(trace?.attachments ?? [], begun?.files);

  async function save(body: TraceBody, revision: number): Promise<typeof WAITS | undefined> {
    const before = made.current;
    const sent = new Set<Picked>();
    try {
      await saveNow(body, revision, sent);
      return undefined;
    } catch (error) {
      // A change is not sent by itself later: it could meet somebody else's.
      if (before || asApiError(error).code !== "network") throw error;
      await keepForLater(
        body,
        inHand.added.filter(file => !sent.has(file)),
      );
      return WAITS;
    }
  }

  async function saveNow(body: TraceBody, revision: number, sent: Set<Picked>): Promise<void> {
    const before = made.current;
    const hasChanges = Object.keys(body).length > 0;
    if (!before) made.current = await addTrace(experiment, key.current, body);
    else if (hasChanges) made.current = await changeTrace(before.id, revision || before.revision, body);
    const { id } = made.current as Evidence;
    await inHand.save({ evidence: id }, sent);
  }

  function keepForLater(body: TraceBody, rest: Picked[]): Promise<void> {
    const parcel = { kind: "trace", key: key.current, person: me.id, files: rest } as const;
    const there = made.current && { made: made.current.id };
    const written = { ...body, experiment } as TraceParcel["body"];
    return send({ ...parcel, ...there, body: written, written_at: new Date().toISOString() }, client);
  }

  return { save, inHand };
}
