import type { Comparable, Exchange, HelpRequest, Offer, Share } from "../api";

export function anExchange(changes: Partial<Exchange> = {}): Exchange {
  return {
    programme: { id: "spring", name: "Spring" },
    totals: { shared: 2, learnings: 1, practices: 1, help_open: 1, offers_accepted: 3 },
    teams: [{ id: "kaarnala", name: "Kaarnala" }],
    canvases: [{ slug: "iteration-log", number: 8, title: "Iterations and learning" }],
    phases: [{ id: "try", number: 4, title: "Try and learn" }],
    ...changes,
  };
}

const joni = { id: "joni", display_name: "Joni", initials: "Jo", avatar: null, is_guest: false };

export function aShare(id: string, changes: Partial<Share> = {}): Share {
  return {
    id,
    team: { id: "rantala", name: "Rantala" },
    kind: "practice",
    title: "Ask at the door",
    why: "You meet the same people.",
    language: "en",
    canvas: null,
    phase: null,
    parts: [{ place: "words", lane: "", text: "Stand at the door and ask." }],
    held_back: 0,
    shared_by: joni,
    created_at: "2026-11-20T10:00:00Z",
    looked_at: "2026-11-20T10:00:00Z",
    comments: 0,
    thanked_by: [],
    used_by: [],
    mine: { thanks: false, uses: false },
    abilities: { change: false, take_back: false, comment: true, acknowledge: true },
    ...changes,
  };
}

export function anOffer(changes: Partial<Offer> = {}): Offer {
  return {
    id: "offer",
    request: "request",
    offered_by: { ...joni, id: "peter", display_name: "Peter" },
    team: { id: "rantala", name: "Rantala" },
    text: "I can call them.",
    by_when: "2026-12-04",
    state: "open",
    answer: "",
    answered_at: null,
    task: null,
    created_at: "2026-11-20T10:00:00Z",
    abilities: { answer: true, withdraw: false },
    ...changes,
  };
}

export function aRequest(changes: Partial<HelpRequest> = {}): HelpRequest {
  return {
    id: "request",
    team: { id: "kaarnala", name: "Kaarnala" },
    text: "Who knows the night shift?",
    language: "en",
    asked_by: joni,
    created_at: "2026-11-19T10:00:00Z",
    closed_at: null,
    is_helped: false,
    offers: [anOffer()],
    abilities: { change: true, offer: false },
    ...changes,
  };
}

export function aComparable(changes: Partial<Comparable> = {}): Comparable {
  return {
    canvas: {
      slug: "iteration-log",
      number: 8,
      title: "Iterations and learning",
      block: "insights",
      block_title: "Insights worth sharing",
    },
    question: "What do we now understand differently?",
    teams: [
      { id: "kaarnala", name: "Kaarnala" },
      { id: "rantala", name: "Rantala" },
    ],
    is_open: true,
    ...changes,
  };
}
