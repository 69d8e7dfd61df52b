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
    sector: "",
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
      ask: false,
      add_task: true,
      experiment: true,
      write_log: true,
      view_measures: true,
      exchange: true,
      share: true,
      write_review: false,
      view_memos: false,
      write_memo: false,
      view_sights: false,
      mark_seen: false,
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
    sector: "",
    message: "",
    expires_at: "2026-12-24T12:00:00Z",
    max_uses: 30,
    uses: 0,
    state: "open",
    sent_at: null,
    opened_at: null,
    mail_failed: false,
    created_at: "2026-11-01T12:00:00Z",
    created_by: aPerson("Elif"),
    target: null,
    url: "https://niitty.example/join/#secret",
    ...changes,
  };
}

/** A meeting of four hours, that many days from now. */
export function aMeeting(
  number: number,
  days: number,
  changes: Partial<Schemas["Meeting"]> = {},
): Schemas["Meeting"] {
  const starts = Date.now() + days * 24 * 3_600_000;
  return {
    id: `m${number}`,
    programme: "spring",
    number,
    title: `Meeting ${number}`,
    starts_at: new Date(starts).toISOString(),
    ends_at: new Date(starts + 4 * 3_600_000).toISOString(),
    place: "Town hall",
    remote_link: "",
    about: "",
    seats: null,
    taken: 0,
    my_state: null,
    abilities: { change: false, attend: true },
    ...changes,
  };
}

type MeetingDetail = Schemas["MeetingDetail"];

/** The same meeting on its own page: nobody has registered, nothing is limited. */
export function aMeetingPage(changes: Partial<MeetingDetail> = {}, days = 3): MeetingDetail {
  return {
    ...aMeeting(1, days),
    seats_per_team: null,
    waiting: 0,
    viewing: 0,
    registration_closes_at: null,
    is_open: true,
    is_over: false,
    programme_name: "Ecosystem programme",
    questions: [],
    materials: [],
    agenda: [],
    agenda_revision: 1,
    my_canvases: [],
    my_teams: [{ id: "kaarnala", name: "Kaarnala", is_full: false }],
    my_registration: null,
    abilities: { change: false, attend: true, take_seat: true, run: false },
    ...changes,
  };
}

/** A step of an agenda that somebody wrote by hand. */
export function aStep(
  title: string,
  changes: Partial<MeetingDetail["agenda"][number]> = {},
): MeetingDetail["agenda"][number] {
  return {
    id: title,
    kind: "free",
    title,
    minutes: 20,
    about: "",
    canvas: null,
    lesson: null,
    recipe: "",
    recipe_title: "",
    origin: "",
    starts_at: "2027-02-03T07:00:00Z",
    ...changes,
  };
}

export function aRegistration(changes: Partial<Schemas["MyRegistration"]> = {}): Schemas["MyRegistration"] {
  return {
    id: "mine",
    state: "seated",
    team: { id: "kaarnala", name: "Kaarnala" },
    place_in_line: null,
    is_remote: false,
    answers: [],
    dietary: "",
    access: "",
    ...changes,
  };
}

/** A task of the core team that is due a week from now and that nobody has taken. */
export function aTask(title: string, changes: Partial<Schemas["Task"]> = {}): Schemas["Task"] {
  return {
    id: title.toLowerCase().replaceAll(" ", "-"),
    team: { id: "kaarnala", name: "Kaarnala" },
    gap: null,
    template: null,
    title,
    done_when: "",
    owner_role: "",
    assignee: null,
    due_on: new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10),
    is_overdue: false,
    origin: "",
    state: "open",
    created_at: "2026-11-01T10:00:00Z",
    ended_at: null,
    ended_by: null,
    abilities: { change: true, finish: true },
    ...changes,
  };
}
