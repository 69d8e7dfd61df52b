import { useQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";

export type Author = components["schemas"]["Person"];
export type Authors = ReadonlyMap<string, Author>;

const PAGE = 200;
const FRESH_MS = 5 * 60_000;

async function authorsOf(canvas: string): Promise<Authors> {
  const authors = new Map<string, Author>();
  let cursor: string | undefined;
  do {
    const query = { canvas, page_size: PAGE, ...(cursor && { cursor }) };
    const page = await answer(api.GET("/api/v1/notes/", { params: { query } }));
    for (const { author } of page.results) authors.set(author.id, author);
    cursor = page.next ? (new URL(page.next).searchParams.get("cursor") ?? undefined) : undefined;
  } while (cursor);
  return authors;
}

const NOBODY: Authors = new Map();

/** Who wrote the notes, by id: the document knows ids only. */
export function useAuthors(canvas: string): Authors {
  const { data } = useQuery({
    queryKey: ["authors", canvas],
    queryFn: () => authorsOf(canvas),
    staleTime: FRESH_MS,
  });
  return data ?? NOBODY;
}

export const AuthorsContext = createContext<Authors>(NOBODY);

export function useAuthor(id: string): Author | undefined {
  return useContext(AuthorsContext).get(id);
}
