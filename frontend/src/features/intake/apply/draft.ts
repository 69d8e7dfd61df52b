import { useCallback, useState } from "react";
import { keep, readKept } from "@/api/kept";
import { onceKey } from "@/api/onceKey";
import type { Content, OpenCall, Person } from "./api";

export type Draft = Content & { key: string };

export function emptyPerson(): Person {
  return { name: "", organisation: "", sector: "", email: "", role: "core" };
}

function empty(): Draft {
  return {
    team_name: "",
    phenomenon: "",
    why_together: "",
    state_actor: "",
    to_try: "",
    readiness: "yes",
    openness: "",
    people: [emptyPerson()],
    meets: [],
    answers: [],
    language: "en",
    contact_name: "",
    contact_email: "",
    key: onceKey(),
  };
}

function nameOf(call: string): string {
  return `niitty.application.${call}`;
}

function read(call: string): Draft | null {
  const stored = readKept(nameOf(call));
  return stored && { ...empty(), ...stored };
}

/** What somebody is writing to a call, on this device until it is sent. */
export function useDraft({ id }: Pick<OpenCall, "id">) {
  const [draft, setDraft] = useState(() => read(id) ?? empty());
  const [isKept, setIsKept] = useState(() => read(id) !== null);
  const change = useCallback(
    (changes: Partial<Content>) =>
      setDraft(before => {
        const next = { ...before, ...changes };
        keep(nameOf(id), next);
        return next;
      }),
    [id],
  );
  const forget = useCallback(() => {
    keep(nameOf(id), null);
    setDraft(empty());
    setIsKept(false);
  }, [id]);
  return { draft, change, forget, isKept };
}

/** Sets one row of a list that is named by ids. */
export function withRow<T extends { id: string }>(rows: readonly T[], row: T): T[] {
  return [...rows.filter(({ id }) => id !== row.id), row];
}
