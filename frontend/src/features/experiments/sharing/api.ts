import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { errorFrom, networkError } from "@/api/errors";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { currentLanguage } from "@/i18n";

type Schemas = components["schemas"];
export type Asking = Schemas["Asking"];
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

/** Has the document made, and hands it to the browser to keep. Throws `ApiError`. */
export async function saveExport(experiment: string, format: "pdf" | "docx"): Promise<void> {
  const response = await fetch(`/api/v1/experiments/${experiment}/export/?format=${format}`, {
    headers: { "Accept-Language": currentLanguage() },
  }).catch(() => {
    throw networkError();
  });
  if (!response.ok) throw errorFrom(response.status, await response.json().catch(() => undefined));
  const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name ?? `niitty.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
