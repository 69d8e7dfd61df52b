import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export function aCall(changes: Partial<Schemas["Call"]> = {}): Schemas["Call"] {
  return {
    id: "call",
    programme: "spring",
    state: "open",
    title: { en: "Which problem?", fi: "Mikä ongelma?" },
    about: { en: "Come and try." },
    closes_at: "2027-03-12T14:15:00Z",
    places: 2,
    requirements: [
      { id: "aaaaaaaa", kind: "state_actor", is_must: true, text: {} },
      { id: "bbbbbbbb", kind: "statement", is_must: false, text: { en: "Your director knows" } },
    ],
    questions: [{ id: "cccccccc", is_required: true, text: { en: "Whom have you asked?" } }],
    published_at: "2027-01-01T10:00:00Z",
    erased_on: "2027-09-11",
    applications: 1,
    accepted: 0,
    url: "https://niitty.example/call/call",
    abilities: { change: true },
    ...changes,
  };
}

export function anOpenCall(changes: Partial<Schemas["OpenCall"]> = {}): Schemas["OpenCall"] {
  const { id, title, about, places, requirements, questions } = aCall();
  const dates = {
    closes_at: "2027-03-12T14:15:00Z",
    erased_on: "2027-09-11",
    starts_on: null,
    ends_on: null,
  };
  const said = { programme: "Spring", is_open: true };
  return { id, title, about, places, requirements, questions, ...dates, ...said, ...changes };
}

const WRITTEN = {
  team_name: "Hiidenvesi",
  phenomenon: "Nobody looks after the lake.",
  why_together: "Each owns a shore.",
  state_actor: "The regional agency",
  to_try: "One shared count.",
  readiness: "partly",
  openness: "",
  people: [{ name: "Noora", organisation: "Agency", sector: "state", email: "n@a.example", role: "core" }],
  meets: [{ id: "bbbbbbbb", is_met: true, words: "She signed." }],
  answers: [{ id: "cccccccc", text: "The fishers." }],
  language: "en",
  contact_name: "Noora",
  contact_email: "n@a.example",
  received_at: "2027-02-01T10:00:00Z",
  amended_at: null,
  state: "received",
} as const;

export function anApplication(changes: Partial<Schemas["Application"]> = {}): Schemas["Application"] {
  const lists = { people: [...WRITTEN.people], meets: [...WRITTEN.meets], answers: [...WRITTEN.answers] };
  const standing = {
    id: "one",
    call: "call",
    has_state_actor: true,
    mail_failed: false,
    team: null,
    steps: [],
  };
  return { ...WRITTEN, ...lists, ...standing, abilities: { decide: true }, ...changes };
}

export function aHeldApplication(
  changes: Partial<Schemas["HeldApplication"]> = {},
): Schemas["HeldApplication"] {
  const lists = { people: [...WRITTEN.people], meets: [...WRITTEN.meets], answers: [...WRITTEN.answers] };
  return { ...WRITTEN, ...lists, is_amendable: true, steps: [], call: anOpenCall(), ...changes };
}
