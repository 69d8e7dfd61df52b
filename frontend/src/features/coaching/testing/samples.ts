import { aPerson } from "@/testing/samples";
import type { Memo } from "../memos/api";
import type { Review } from "../reviews/api";
import type { Sight } from "../sights/api";

const MARJUKKA = { ...aPerson("Marjukka"), role: "coach" as const };
const KAARNALA = { id: "kaarnala", name: "Kaarnala" };
const MEETING = { id: "m3", number: 3, title: "Design the experiment", starts_at: "2026-03-01T09:00:00Z" };

/** A published review by Marjukka, as the core team reads it. */
export function aReview(id: string, changes: Partial<Review> = {}): Review {
  return {
    id,
    team: KAARNALA,
    meeting: MEETING,
    author: MARJUKKA,
    moved: "The message has a name in it.",
    wonder: "Who decides in June?",
    attempt: "",
    created_at: "2026-03-02T09:00:00Z",
    published_at: "2026-03-03T09:00:00Z",
    edited_at: null,
    revision: 2,
    comments: 0,
    abilities: { edit: false, publish: false, discard: false, comment: true },
    ...changes,
  };
}

/** One's own draft. */
export function aDraft(id: string, changes: Partial<Review> = {}): Review {
  const abilities = { edit: true, publish: true, discard: true, comment: false };
  return aReview(id, { published_at: null, revision: 1, abilities, ...changes });
}

export function aMemo(id: string, changes: Partial<Memo> = {}): Memo {
  return {
    id,
    team: KAARNALA,
    meeting: null,
    author: MARJUKKA,
    text: "They avoid the lawyer.",
    created_at: "2026-03-02T09:00:00Z",
    changed_at: "2026-03-02T09:00:00Z",
    revision: 1,
    abilities: { edit: true, delete: true },
    ...changes,
  };
}

export function aSight(id: string, changes: Partial<Sight> = {}): Sight {
  return {
    id,
    team: KAARNALA.id,
    target: { kind: "canvas", id: "c6", title: "6 Assumptions and risks", path: "/canvases/c6" },
    coach: MARJUKKA,
    at: "2026-03-03T09:00:00Z",
    has_changed: false,
    abilities: { take_back: false },
    ...changes,
  };
}
