import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { asApiError } from "@/api/errors";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import type { CanvasClockState } from "@/realtime/protocol";
import { withSkew } from "@/realtime/serverClock";
import { toast } from "@/ui/toast";

export type Clock = CanvasClockState & { skew: number };
type Command = components["schemas"]["ClockCommandRequest"]["command"];

/** The step of the guide that is timed, the same for everybody. */
export function clockQuery(canvas: string) {
  return queryOptions({
    queryKey: keys.canvasClock(canvas),
    async queryFn(): Promise<Clock> {
      return withSkew(
        await answer(api.GET("/api/v1/canvases/{id}/clock/", { params: { path: { id: canvas } } })),
      );
    },
  });
}

/** What a host presses. When another host was faster, the page shows where things are now. */
export function useClockCommand(canvas: string) {
  const client = useQueryClient();
  const { queryKey } = clockQuery(canvas);
  return useMutation({
    async mutationFn(sent: { command: Command; step?: number }) {
      const revision = client.getQueryData(queryKey)?.revision ?? 0;
      const params = { path: { id: canvas } };
      const body = { ...sent, revision };
      return withSkew(await answer(api.POST("/api/v1/canvases/{id}/clock/", { params, body })));
    },
    onSuccess: clock => client.setQueryData(queryKey, clock),
    async onError(error) {
      const { code, detail } = asApiError(error);
      if (code === "stale") await client.invalidateQueries({ queryKey });
      else if (detail) toast(detail);
    },
  });
}
