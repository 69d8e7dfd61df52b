import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];

/** Moves notes to another canvas, all or none; answers with them as they are there, in the same order. */
export function moveNotes(body: Schemas["MoveNotesRequest"]) {
  return answer(api.POST("/api/v1/notes/move/", { body }));
}
