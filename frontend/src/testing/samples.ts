import type { components } from "@/api/schema";

type Schemas = components["schemas"];

/** Things as the server sends them, for tests. Each takes what is different this time. */
export function aMe(changes: Partial<Schemas["Me"]> = {}): Schemas["Me"] {
  return {
    id: "joni",
    display_name: "Joni Kallio",
    initials: "JK",
    avatar: null,
    is_guest: false,
    signed_in: true,
    language: "en",
    email: "joni@niitty.example",
    is_staff: false,
    has_password: true,
    ...changes,
  };
}

export const NOBODY: Schemas["Nobody"] = { signed_in: false, language: "en" };

export function aPerson(name: string, changes: Partial<Schemas["Person"]> = {}): Schemas["Person"] {
  return {
    id: name.toLowerCase(),
    display_name: name,
    initials: name.slice(0, 2),
    avatar: null,
    is_guest: false,
    ...changes,
  };
}

export function aLook(changes: Partial<Schemas["Seen"]> = {}): Schemas["Seen"] {
  return {
    place: "Kaarnala",
    programme: "Ecosystem programme",
    phenomenon: "Young people meet help late.",
    inviter: "Elif",
    role: "guest",
    language: "en",
    message: "Would you write it down in your own words?",
    email: "",
    is_address_proven: false,
    needs_account: false,
    is_member: false,
    abilities_text: ["Read the team's canvases.", "What you write is seen by the team."],
    ...changes,
  };
}

const SILENT = { core: 0, outside: 0 };

export function aTeam(changes: Partial<Schemas["TeamDetail"]> = {}): Schemas["TeamDetail"] {
  return {
    id: "kaarnala",
    name: "Kaarnala",
    phenomenon: "Young people meet help late.",
    visibility: "space",
    programme: { id: "spring", name: "Ecosystem programme" },
    role: "core",
    people_counts: { core: 3, stakeholder: 4, guest: 3 },
    sector_counts: {
      state: { core: 1, outside: 0 },
      local: { core: 2, outside: 1 },
      business: SILENT,
      civil: { core: 0, outside: 2 },
      research: { core: 0, outside: 1 },
      people: { core: 0, outside: 3 },
    },
    archived_at: null,
    abilities: {
      edit: true,
      invite: true,
      manage_people: true,
      archive: false,
      comment: true,
      experiment: true,
      write_log: true,
    },
    ...changes,
  };
}

export function aMembership(
  name: string,
  changes: Partial<Schemas["Membership"]> = {},
): Schemas["Membership"] {
  return {
    id: `membership-${name}`,
    team: "kaarnala",
    person: aPerson(name),
    role: "core",
    sector: "",
    about: "",
    joined_at: "2026-09-01T10:00:00Z",
    abilities: { change_role: true, edit: false, remove: true },
    ...changes,
  };
}

export function aCanvas(number: number, changes: Partial<Schemas["Canvas"]> = {}): Schemas["Canvas"] {
  return {
    id: `canvas-${number}`,
    team: { id: "kaarnala", name: "Kaarnala" },
    number,
    slug: `canvas-${number}`,
    title: `Canvas ${number}`,
    phase: { id: `phase-${Math.ceil(number / 2)}`, number: Math.ceil(number / 2), title: "A phase" },
    state: "empty",
    is_stale: false,
    blocks_started: 0,
    blocks_total: 7,
    changed_at: new Date().toISOString(),
    changed_by: null,
    ...changes,
  };
}

export function anInvitation(
  changes: Partial<Schemas["InvitationWithLink"]> = {},
): Schemas["InvitationWithLink"] {
  return {
    id: "invitation",
    team: "kaarnala",
    programme: "spring",
    role: "stakeholder",
    email: "",
    language: "en",
    message: "",
    expires_at: "2026-12-24T12:00:00Z",
    max_uses: 30,
    uses: 0,
    state: "open",
    sent_at: null,
    mail_failed: false,
    created_at: "2026-11-01T12:00:00Z",
    created_by: aPerson("Elif"),
    target: null,
    url: "https://niitty.example/join/#secret",
    ...changes,
  };
}
