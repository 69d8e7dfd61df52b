import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { keys } from "@/api/keys";
import { askAgain } from "./answers";
import { followEvents } from "./events";
import { line } from "./line";
import { refresh, refreshEarlier } from "./refresh";
import { socketAddress } from "./ticket";

/** Keeps what is on the page fresh while the person is signed in. */
export function useEvents(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      followEvents({
        address: () => socketAddress("/ws/events"),
        onMessage(message) {
          if (message.type === "presence") line.told?.(message);
          else if (message.type === "canvas_clock" || message.type === "canvas_call")
            line.atCanvas?.(message);
          else refresh(client, message);
        },
        onLine(send) {
          line.send = send;
          line.told?.(null);
        },
        onStart: () => refreshEarlier(client),
        onGap: () => askAgain(client, {}),
        onRefused: () => void client.invalidateQueries({ queryKey: keys.me }),
      }),
    [client],
  );
}
