import { answer, api } from "@/api/client";

type Path = `/ws/${string}`;

/** A ticket is good for 30 seconds; one that was fetched ahead has to reach the server, too. */
const FRESH_MS = 20_000;

let ahead: { path: Path; ticket: Promise<string>; since: number } | null = null;

/** Fetches the ticket for a socket now, while the page that will open it is still on its way. */
export function fetchTicketAhead(path: Path): void {
  const next = { path, ticket: fetchTicket(), since: Date.now() };
  ahead = next;
  next.ticket.catch(() => {
    // Whoever opens the socket asks again, and deals with the refusal.
    if (ahead === next) ahead = null;
  });
}

/** An address that opens one socket of this person within 30 seconds. */
export async function socketAddress(path: Path): Promise<string> {
  const ticket = await (takeAhead(path) ?? fetchTicket());
  const origin = location.origin.replace(/^http/, "ws");
  return `${origin}${path}?ticket=${encodeURIComponent(ticket)}`;
}

/** A ticket opens one socket: it is given out once. */
function takeAhead(path: Path): Promise<string> | null {
  if (ahead?.path !== path) return null;
  const { ticket, since } = ahead;
  ahead = null;
  return Date.now() - since < FRESH_MS ? ticket : null;
}

async function fetchTicket(): Promise<string> {
  return (await answer(api.POST("/api/v1/realtime/tickets/"))).ticket;
}
