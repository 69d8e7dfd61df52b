import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";
import type { Picked } from "@/features/attachments";

type CanvasImage = components["schemas"]["CanvasImage"];

/** Sends a picture for a note. Its id is the key: sent again, it is there once. */
export function sendImage(canvas: string, { id, bytes, type, name }: Picked): Promise<CanvasImage> {
  const form = new FormData();
  form.append("canvas", canvas);
  form.append("file", new Blob([bytes], { type }), name || "picture");
  return answer(
    api.POST("/api/v1/canvas-images/", {
      params: { header: { "Idempotency-Key": id } },
      // The schema calls a file a string; what is sent is a multipart form.
      body: { canvas, file: "" },
      bodySerializer: () => form,
    }),
  );
}

/** Where a picture is: whole, or small enough for a card. */
export function addressOf(id: string, size: "whole" | "small"): string {
  return `/api/v1/canvas-images/${id}/file/?size=${size}`;
}
