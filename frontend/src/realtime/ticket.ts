import { answer, api } from "@/api/client";

/** An address that opens one socket of this person within 30 seconds. */
export async function socketAddress(path: `/ws/${string}`): Promise<string> {
  const { ticket } = await answer(api.POST("/api/v1/realtime/tickets/"));
  const origin = location.origin.replace(/^http/, "ws");
  return `${origin}${path}?ticket=${encodeURIComponent(ticket)}`;
}
