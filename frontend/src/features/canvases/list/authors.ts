import { useQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { allNoteRows } from "../rows";

export type Author = components["schemas"]["Person"] & { hasAnswered: boolean };
export type Authors = ReadonlyMap<string, Author>;

const FRESH_MS = 5 * 60_000;

async function authorsOf(canvas: string): Promise<Authors> {
  const rows = await allNoteRows(canvas);
  return new Map(rows.map(({ author, from_answer }) => [author.id, { ...author, hasAnswered: from_answer }]));
}

const NOBODY: Authors = new Map();

/** Who wrote the notes, by id: the document knows ids only. */
export function useAuthors(canvas: string): Authors {
  const { data } = useQuery({
    queryKey: keys.authors(canvas),
    queryFn: () => authorsOf(canvas),
    staleTime: FRESH_MS,
  });
  return data ?? NOBODY;
}

export const AuthorsContext = createContext<Authors>(NOBODY);

export function useAuthor(id: string): Author | undefined {
  return useContext(AuthorsContext).get(id);
}
