import { useMutation } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];

/** Moves notes to another canvas, all or none; answers with them as they are there, in the same order. */
export function useMoveNotes() {
  return useMutation({
    mutationFn: (body: Schemas["MoveNotesRequest"]) => answer(api.POST("/api/v1/notes/move/", { body })),
  });
}
