import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";
import type { Picked } from "./picking";

export type Attachment = components["schemas"]["Attachment"];

/** What a file is beside. */
export type Beside = { evidence: string } | { iteration: string } | { log_entry: string };

/** Sends a file. Its id is the key: sent again, it is there once. */
export function attach(beside: Beside, { id, bytes, type, name, alt }: Picked): Promise<Attachment> {
  const form = new FormData();
  for (const [thing, at] of Object.entries(beside)) form.append(thing, at);
  form.append("alt", alt);
  form.append("file", new Blob([bytes], { type }), name);
  return answer(
    api.POST("/api/v1/attachments/", {
      params: { header: { "Idempotency-Key": id } },
      // The schema calls a file a string; what is sent is a multipart form.
      body: { file: "" },
      bodySerializer: () => form,
    }),
  );
}

export function describe(id: string, alt: string): Promise<Attachment> {
  return answer(api.PATCH("/api/v1/attachments/{id}/", { params: { path: { id } }, body: { alt } }));
}

export function detach(id: string): Promise<unknown> {
  return answer(api.DELETE("/api/v1/attachments/{id}/", { params: { path: { id } } }));
}
