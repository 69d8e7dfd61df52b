import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import type { EventMessage } from "./protocol";

/** What has to be asked again after a message; everything, when somebody's rights have changed. */
export function staleAfter(message: EventMessage): QueryKey[] {
  switch (message.type) {
    case "activity":
      return [keys.activityOf(message.team), keys.home];
    case "thread":
      return [keys.threads(message.target_kind, message.target_id)];
    case "canvas":
      return [keys.canvasesOf(message.team), keys.canvas(message.canvas)];
    case "team":
      return [
        keys.team(message.team),
        keys.memberships(message.team),
        keys.invitationsOf(message.team),
        keys.programmes,
        ["teams", "of"],
        keys.home,
      ];
    case "access":
      return [[]];
    default:
      return [];
  }
}

export function refresh(client: QueryClient, message: EventMessage): void {
  for (const queryKey of staleAfter(message)) void client.invalidateQueries({ queryKey });
}
