import { answer, api } from "@/api/client";
import { useInExchange } from "../api";

/** A block ("" for all of the canvas), and the agreement to it when there is one. */
export type Choice = { canvas: string; block: string; agreement: string | null };

/** Agrees, or takes the word back. */
export function useAgree(programme: string) {
  return useInExchange<Choice, unknown>(programme, ({ canvas, block, agreement }) =>
    agreement === null
      ? answer(api.POST("/api/v1/agreements/", { body: { canvas, block } }))
      : answer(api.DELETE("/api/v1/agreements/{id}/", { params: { path: { id: agreement } } })),
  );
}
