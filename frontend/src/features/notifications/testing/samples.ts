import { aPerson } from "@/testing/samples";
import type { Choice, Notification } from "../api";

export function aNotification(id: string, changes: Partial<Notification> = {}): Notification {
  return {
    id,
    kind: "replied",
    place: { id: "kaarnala", name: "Kaarnala" },
    actor: { ...aPerson("Elif"), role: "core" },
    title: "2 Actors and invitations",
    path: `/canvases/2?comment=${id}`,
    is_about_team: false,
    text: "Ask the night staff.",
    detail: "",
    at: new Date().toISOString(),
    read_at: null,
    ...changes,
  };
}

export const CHOICES: Choice[] = [
  { kind: "replied", rhythm: "daily" },
  { kind: "role", rhythm: "at_once" },
];
