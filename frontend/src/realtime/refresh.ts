import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import type { EventMessage } from "./protocol";

/** What has to be asked again after a message; everything, when somebody's rights have changed. */
export function staleAfter(message: EventMessage): QueryKey[] {
  switch (message.type) {
    case "activity":
      return [keys.activityOf(message.team), keys.home];
    case "thread":
      return [keys.threads(message.target_kind, message.target_id), ...besideTalk(message)];
    case "canvas":
      return [keys.canvasesOf(message.team), keys.canvas(message.canvas)];
    case "experiment":
      return [
        keys.experimentsOf(message.team),
        keys.experiment(message.experiment),
        keys.marksIn(message.team),
      ];
    case "assumption":
      return [keys.assumptions, keys.experiments, keys.marksIn(message.team)];
    case "marks":
      return [keys.marksOf(message.team, message.canvas)];
    case "log":
      return [keys.log(message.team), keys.outbox];
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

/** What a conversation changes besides itself. */
function besideTalk({ target_kind, target_id }: { target_kind: string; target_id: string }): QueryKey[] {
  // Lists of the log say how much was said about each entry.
  if (target_kind === "log_entry") return [["log"]];
  // What was said about an experiment may be what its next step was waiting for.
  return target_kind === "experiment" ? [keys.transitions(target_id)] : [];
}

export function refresh(client: QueryClient, message: EventMessage): void {
  for (const queryKey of staleAfter(message)) void client.invalidateQueries({ queryKey });
}
