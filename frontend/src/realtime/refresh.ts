import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { askAgain, wasAskedBefore } from "./answers";
import type { EventMessage } from "./protocol";
import { withSkew } from "./serverClock";

/** What has to be asked again after a message; everything, when somebody's rights have changed. */
export function staleAfter(message: EventMessage): QueryKey[] {
  switch (message.type) {
    case "activity":
      return [keys.activityOf(message.team), ["activity", "in"], keys.home, keys.sights(message.team)];
    case "tasks":
      return [keys.tasks(message.team), keys.home];
    case "thread":
      return [keys.threads(message.target_kind, message.target_id), ...besideTalk(message)];
    case "talk_read":
      return [keys.threads(message.target_kind, message.target_id)];
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
    case "references":
      return [keys.referencesOf(message.canvas)];
    case "answers":
      return [keys.asking(message.canvas)];
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
    case "review":
      return [keys.reviews];
    case "memo":
      return [keys.memos];
    case "sight":
      return [keys.sights(message.team)];
    case "meetings":
      return [keys.meetingsOf(message.programme), keys.meetings, keys.nextMeetings];
    case "meeting":
      return [keys.meetingsOf(message.programme), keys.meeting(message.meeting)];
    case "meeting_questions":
      return [keys.meetingQuestions(message.meeting)];
    case "export":
      return [["exports"]];
    case "notifications":
      return [keys.notifications];
    case "intake":
      return [keys.intakeOf(message.programme)];
    case "exchange":
      return [keys.exchangeOf(message.programme)];
    case "access":
      return [[]];
    default:
      return [];
  }
}

type Talk = Extract<EventMessage, { type: "thread" }>;

/** What a conversation changes besides itself. */
function besideTalk({ target_kind, target_id, is_question }: Talk): QueryKey[] {
  const asked = is_question ? [keys.questions] : [];
  // Lists of the log say how much was said about each entry.
  if (target_kind === "log_entry") return [["log"], ...asked];
  if (target_kind === "share") return [keys.exchanges];
  if (target_kind === "review") return [keys.reviews];
  // What was said about an experiment may be what its next step was waiting for.
  return target_kind === "experiment" ? [keys.transitions(target_id), ...asked] : asked;
}

const TOGETHER_MS = 500;
const waiting = new Set<string>();

export function refresh(client: QueryClient, message: EventMessage): void {
  if (message.type === "meeting_run") {
    putRun(client, message);
    return;
  }
  const ask = () => {
    for (const queryKey of staleAfter(message)) askAgain(client, { queryKey });
  };
  if (message.type === "meeting") together(message.meeting, ask);
  else if (message.type === "exchange") together(message.programme, ask);
  else ask();
  // A board is about everything that teams do: it is only told that it is behind, and asks again when it has rested.
  if (message.type !== "presence" && message.type !== "meeting")
    askAgain(client, { queryKey: keys.boards, refetchType: "none" });
}

/** Faster than this, nobody sees a difference, and a quick device does not ask for everything twice. */
const EARLIER_MS = 250;

/**
 * A page asks for what it shows while its event stream is still on its way. What it asked for well before it hears is
 * asked for again: on a slow device a second may lie between the two.
 */
export function refreshEarlier(client: QueryClient): void {
  const isEarlier = wasAskedBefore(Date.now() - EARLIER_MS);
  const isBoard = ({ queryKey }: Query) => queryKey[0] === keys.boards[0];
  askAgain(client, { predicate: query => isEarlier(query) && !isBoard(query) });
  askAgain(client, { predicate: query => isEarlier(query) && isBoard(query), refetchType: "none" });
}

/** Everybody in the room looks at the same step: they are told it, and do not all ask for it at once. */
function putRun(client: QueryClient, { meeting, run }: Extract<EventMessage, { type: "meeting_run" }>): void {
  client.setQueryData(keys.meetingRun(meeting), (before: { revision: number } | undefined) =>
    before === undefined || before.revision > run.revision ? before : withSkew(run),
  );
}

/** Two hundred people may register in ten seconds, or write on a canvas that others compare, while all of them look: they
 * do not ask again for each. */
function together(name: string, ask: () => void): void {
  if (waiting.has(name)) return;
  waiting.add(name);
  setTimeout(() => {
    waiting.delete(name);
    ask();
  }, TOGETHER_MS);
}
