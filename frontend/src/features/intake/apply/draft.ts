import { useCallback, useState } from "react";
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

/** Private windows and full disks keep nothing: then the page alone holds what is typed. */
function read(call: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(nameOf(call)) ?? "null");
    return stored && typeof stored === "object" ? { ...empty(), ...stored } : null;
  } catch {
    return null;
  }
}

function write(call: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(nameOf(call), JSON.stringify(draft));
    else localStorage.removeItem(nameOf(call));
  } catch {
    // Nothing is lost that the page does not still show.
  }
}

/** What somebody is writing to a call, on this device until it is sent. */
export function useDraft({ id }: Pick<OpenCall, "id">) {
  const [draft, setDraft] = useState(() => read(id) ?? empty());
  const [isKept, setIsKept] = useState(() => read(id) !== null);
  const change = useCallback(
    (changes: Partial<Content>) =>
      setDraft(before => {
        const next = { ...before, ...changes };
        write(id, next);
        return next;
      }),
    [id],
  );
  const forget = useCallback(() => {
    write(id, null);
    setDraft(empty());
    setIsKept(false);
  }, [id]);
  return { draft, change, forget, isKept };
}

/** Sets one row of a list that is named by ids. */
export function withRow<T extends { id: string }>(rows: readonly T[], row: T): T[] {
  return [...rows.filter(({ id }) => id !== row.id), row];
}
