import type { components } from "@/api/schema";
import { aPerson } from "./samples";

type Schemas = components["schemas"];

export function said(changes: Partial<Schemas["BriefWords"]> = {}): Schemas["BriefWords"] {
  return {
    id: "k1",
    kind: "comment",
    person: { ...aPerson("Greta"), role: "guest" },
    at: "2026-11-01T12:00:00Z",
    days: 9,
    text: "Ask the night staff.",
    title: "2 Actors and invitations",
    path: "/canvases/c2?comment=k1",
    ...changes,
  };
}

const CORE = { group: "core", added: 1, changed: 1, removed: 1, people: 1 } as const;
const INVITED = { group: "invited", added: 2, changed: 0, removed: 0, people: 1 } as const;
const MOVED = { added: 3, changed: 1, removed: 1, people: 2, groups: [CORE, INVITED] };
const HEARD: Schemas["Sector"][] = ["state", "local", "civil", "people"];
const SILENT: Schemas["Sector"][] = ["business", "research"];

/** Something in every part. */
export function aBrief(changes: Partial<Schemas["Brief"]> = {}): Schemas["Brief"] {
  return {
    team: { id: "kaarnala", name: "Kaarnala" },
    programme: { id: "spring", name: "Ecosystem programme" },
    meeting: { id: "m3", number: 3, title: "Design the experiment", ends_at: "2026-10-26T12:00:00Z" },
    since: "2026-10-26T12:00:00Z",
    moved: {
      ...MOVED,
      sectors: [
        ...HEARD.map(sector => ({ sector, notes: 1 })),
        ...SILENT.map(sector => ({ sector, notes: 0 })),
      ],
      canvases: [{ id: "c2", number: 2, title: "Actors and invitations", ...MOVED }],
    },
    unanswered: [said()],
    due: [
      { experiment: "e1", title: "A name", reason: "permission_missing", on: null, days: null, count: 2 },
      { experiment: "e1", title: "A name", reason: "round_over", on: "2026-11-02", days: 20, count: 2 },
    ],
    quiet: {
      count: 1,
      people: [
        { person: { ...aPerson("Bob"), role: "stakeholder" }, sector: "civil", last_on: "2026-09-01" },
      ],
    },
    questions: [],
    tasks: [{ id: "t1", title: "Call the school", due_on: "2026-11-19", is_overdue: true, assignee: null }],
    counts: { unanswered: 14, due: 2, questions: 0, tasks: 1 },
    ...changes,
  };
}

export function anActor(changes: Partial<Schemas["Actor"]> = {}): Schemas["Actor"] {
  return {
    id: "n1",
    text: "Night staff",
    place: "Whose voice is missing",
    sector: "",
    is_missing: true,
    standing: "named",
    invitation: null,
    people: [],
    ...changes,
  };
}

export function aMissing(changes: Partial<Schemas["Missing"]> = {}): Schemas["Missing"] {
  return {
    canvas: "c2",
    actors: [
      anActor(),
      anActor({
        id: "n2",
        text: "Game café",
        standing: "silent",
        is_missing: false,
        people: [aPerson("Mika")],
      }),
    ],
    sectors: [...HEARD, ...SILENT].map(sector => ({
      sector,
      actors: 1,
      here: sector === "business" ? 0 : 1,
      contributing: sector === "business" || sector === "research" ? 0 : 1,
    })),
    funnel: { sent: 5, opened: 4, arrived: 3, contributed: 1, came_back: 0 },
    abilities: { invite: true, tell: true },
    ...changes,
  };
}

export function aWaiting(
  name: string,
  changes: Partial<Schemas["WaitingToHear"]> = {},
): Schemas["WaitingToHear"] {
  return {
    person: aPerson(name),
    role: "guest",
    sector: "",
    has_address: false,
    since: "2026-11-01",
    said: [
      {
        kind: "note",
        at: "2026-11-01T12:00:00Z",
        text: `${name} said`,
        title: "2 Actors",
        path: "/canvases/c2#n1",
      },
    ],
    count: 1,
    ...changes,
  };
}
