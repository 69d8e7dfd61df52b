import { answer, api } from "@/api/client";
import { type NewShare, useInExchange } from "../api";

export function useShare(programme: string, key: string) {
  return useInExchange(programme, (body: NewShare) =>
    answer(api.POST("/api/v1/shares/", { params: { header: { "Idempotency-Key": key } }, body })),
  );
}
