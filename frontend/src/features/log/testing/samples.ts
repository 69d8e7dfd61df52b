import { aPerson } from "@/testing/samples";
import type { Entry } from "../api";

export function anEntry(id: string, text: string, changes: Partial<Entry> = {}): Entry {
  return {
    id,
    team: "kaarnala",
    text,
    tags: [],
    happened_at: new Date().toISOString(),
    experiment: null,
    iteration: null,
    canvas: null,
    note: null,
    round_number: null,
    author: { ...aPerson("Elif"), role: "core" },
    created_at: new Date().toISOString(),
    changed_at: new Date().toISOString(),
    revision: 1,
    attachments: [],
    comments: 0,
    open_questions: 0,
    abilities: { edit: false, delete: false, comment: true, ask: false },
    ...changes,
  };
}
