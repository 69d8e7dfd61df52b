import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";
import { type HelpRequest, type Offer, useInExchange } from "../api";

type NewHelpRequest = components["schemas"]["NewHelpRequestRequest"];
type NewOffer = components["schemas"]["NewOfferRequest"];

const once = (key: string) => ({ header: { "Idempotency-Key": key } });

export function useAsk(programme: string, key: string) {
  return useInExchange(programme, (body: NewHelpRequest) =>
    answer(api.POST("/api/v1/help-requests/", { params: once(key), body })),
  );
}

export function useOffer(programme: string, key: string) {
  return useInExchange(programme, (body: NewOffer) =>
    answer(api.POST("/api/v1/offers/", { params: once(key), body })),
  );
}

/** Closes an open request, opens a closed one again. */
export function useCloseRequest(programme: string, { id, closed_at }: HelpRequest) {
  const params = { path: { id } };
  return useInExchange(programme, () =>
    closed_at
      ? answer(api.POST("/api/v1/help-requests/{id}/reopen/", { params }))
      : answer(api.POST("/api/v1/help-requests/{id}/close/", { params })),
  );
}

type Reply = { verb: "accept" | "decline"; thanks: string };

export function useAnswerOffer(programme: string, { id }: Offer) {
  const params = { path: { id } };
  return useInExchange(programme, ({ verb, thanks }: Reply) =>
    verb === "accept"
      ? answer(api.POST("/api/v1/offers/{id}/accept/", { params, body: { thanks } }))
      : answer(api.POST("/api/v1/offers/{id}/decline/", { params, body: { thanks } })),
  );
}

export function useWithdrawOffer(programme: string, { id }: Offer) {
  return useInExchange(programme, () =>
    answer(api.DELETE("/api/v1/offers/{id}/", { params: { path: { id } } })),
  );
}
