import { useLingui } from "@lingui/react/macro";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type AtCanvas, line } from "@/realtime/line";
import type { CanvasCall } from "@/realtime/protocol";
import { withSkew } from "@/realtime/serverClock";
import { announce } from "@/ui/announcer";
import { toast } from "@/ui/toast";
import { useRoom } from "../desk/context";
import { settings } from "../hooks/settings";
import { clockQuery } from "./api";
import { goTo, reveal } from "./places";

type CanvasClockMessage = Extract<AtCanvas, { type: "canvas_clock" }>;

/** Hears what a host says to everybody at this canvas. */
export function useAtCanvas(): void {
  const { t } = useLingui();
  const client = useQueryClient();
  const { canvas, desk, presence, rights } = useRoom();
  const { id } = canvas;
  const { me } = rights;

  useEffect(() => {
    const heard = new Set<string>();

    function isForMe({ id: call, by }: CanvasCall): boolean {
      const isNew = !heard.has(call);
      heard.add(call);
      return isNew && by.id !== me && settings().hearsCalls;
    }

    function come(call: CanvasCall) {
      const title = desk.block(call.block)?.title;
      if (!title) return;
      const { name } = call.by;
      const spot = { block: call.block, note: call.note ?? "" };
      if (presence.followed === call.by.id) {
        announce(t`${name} brings everyone to ${title}.`);
        reveal(spot);
        return;
      }
      const go = { label: t`Go there`, run: () => goTo(desk, spot) };
      toast(t`${name} asks everyone to come to ${title}.`, undefined, go);
    }

    function hear(message: AtCanvas) {
      if (message.canvas !== id) return;
      if (message.type === "canvas_clock") putClock(client, message);
      else if (isForMe(message)) come(message);
    }

    line.atCanvas = hear;
    return () => {
      if (line.atCanvas === hear) line.atCanvas = null;
    };
  }, [id, me, desk, presence, client, t]);
}

/** What was said before something that is known already is not news. */
function putClock(client: QueryClient, { canvas, clock }: CanvasClockMessage): void {
  client.setQueryData(clockQuery(canvas).queryKey, before =>
    before && before.revision > clock.revision ? before : withSkew(clock),
  );
}
