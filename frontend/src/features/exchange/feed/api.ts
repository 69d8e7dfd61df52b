import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";
import { type Share, useInExchange } from "../api";

type Changes = components["schemas"]["PatchedShareChangesRequest"];

const at = ({ id }: Share) => ({ path: { id } });

export function useTakeBack(programme: string, share: Share) {
  return useInExchange(programme, () => answer(api.DELETE("/api/v1/shares/{id}/", { params: at(share) })));
}

/** From now on it shows what its source says today. */
export function useShowAsNow(programme: string, share: Share) {
  return useInExchange(programme, () =>
    answer(api.POST("/api/v1/shares/{id}/renew/", { params: at(share) })),
  );
}

export function useChangeShare(programme: string, share: Share) {
  return useInExchange(programme, (body: Changes) =>
    answer(api.PATCH("/api/v1/shares/{id}/", { params: at(share), body })),
  );
}

/** Thanks, and "we use this too": both are said together. */
export function useAcknowledge(programme: string, share: Share) {
  return useInExchange(programme, (body: Share["mine"]) =>
    answer(api.PUT("/api/v1/shares/{id}/acknowledgement/", { params: at(share), body })),
  );
}
