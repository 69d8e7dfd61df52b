import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import { saveFrom } from "@/api/saving";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Asking = Schemas["Asking"];
export type AskingWithLink = Schemas["AskingWithLink"];
type NewAsking = Schemas["NewAskingRequest"];

/** The links by which somebody was asked to answer the line. */
export function askingsQuery(line: string) {
  return queryOptions({
    queryKey: keys.askings(line),
    queryFn: () =>
      answer(api.GET("/api/v1/checklist-lines/{id}/askings/", { params: { path: { id: line } } })),
  });
}

export function useAsk(line: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAsking) =>
      answer(api.POST("/api/v1/checklist-lines/{id}/askings/", { params: { path: { id: line } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.askings(line) }),
  });
}

export function useRevokeAsking(line: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.POST("/api/v1/checklist-askings/{id}/revoke/", { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.askings(line) }),
  });
}

/** A new link, and the letter again where there is an address; the old link ends. */
export function useResendAsking(line: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.POST("/api/v1/checklist-askings/{id}/resend/", { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.askings(line) }),
  });
}

/** Has the document made, and hands it to the browser to keep. Throws `ApiError`. */
export function saveExport(experiment: string, format: "pdf" | "docx"): Promise<void> {
  return saveFrom(`/api/v1/experiments/${experiment}/export/?format=${format}`, `niitty.${format}`);
}
