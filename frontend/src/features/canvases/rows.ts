import { answer, api } from "@/api/client";
import { cursorOf } from "@/api/cursor";
import type { components } from "@/api/schema";

export type NoteRow = components["schemas"]["Note"];

const PAGE = 200;

/** All notes of a canvas as the API has them: a second or so behind the live document, but with their authors' names. */
export async function allNoteRows(canvas: string): Promise<NoteRow[]> {
  const rows: NoteRow[] = [];
  let cursor: string | undefined;
  do {
    const query = { canvas, page_size: PAGE, ...(cursor && { cursor }) };
    const { results, next } = await answer(api.GET("/api/v1/notes/", { params: { query } }));
    rows.push(...results);
    cursor = cursorOf(next);
  } while (cursor);
  return rows;
}
