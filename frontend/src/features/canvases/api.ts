import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { cursorOf } from "@/api/cursor";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

export type Canvas = components["schemas"]["Canvas"];

const PAGE = 200;

async function canvasesOf(query: { team: string } | { programme: string }): Promise<Canvas[]> {
  const found: Canvas[] = [];
  let cursor: string | undefined;
  do {
    const asked = { ...query, page_size: PAGE, ...(cursor && { cursor }) };
    const { results, next } = await answer(api.GET("/api/v1/canvases/", { params: { query: asked } }));
    found.push(...results);
    cursor = cursorOf(next);
  } while (cursor);
  return found.toSorted((one, other) => one.number - other.number);
}

/** The canvases of a team, in the order of the path. */
export function teamCanvasesQuery(team: string) {
  return queryOptions({ queryKey: keys.canvasesOf(team), queryFn: () => canvasesOf({ team }) });
}

/** The canvases of all teams of a programme. */
export function programmeCanvasesQuery(programme: string) {
  return queryOptions({ queryKey: keys.canvasesOf(programme), queryFn: () => canvasesOf({ programme }) });
}
