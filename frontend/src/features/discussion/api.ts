import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

export type Thread = components["schemas"]["Thread"];
export type Comment = components["schemas"]["Comment"];
type AnchorKind = "" | "block" | "note";

/** What is discussed: a thing, and a place in it ("" is all of it). */
export type Target = {
  kind: string;
  id: string;
  /** Where links to its comments lead, when that is not the page itself. */
  path?: string;
};
export type Anchor = { kind: AnchorKind; id: string };

const PAGE = 200;

async function threadsOf(kind: string, id: string): Promise<Thread[]> {
  const threads: Thread[] = [];
  let cursor: string | undefined;
  do {
    const query = { target_kind: kind, target_id: id, page_size: PAGE, ...(cursor && { cursor }) };
    const page = await answer(api.GET("/api/v1/threads/", { params: { query } }));
    threads.push(...page.results);
    cursor = page.next ? (new URL(page.next).searchParams.get("cursor") ?? undefined) : undefined;
  } while (cursor);
  return threads;
}

export function threadsQuery(kind: string, id: string) {
  return queryOptions({ queryKey: keys.threads(kind, id), queryFn: () => threadsOf(kind, id) });
}

/** How many comments are open about each place: "block:<id>", "note:<id>", ":" for the whole, "all" together. */
export function countsOf(threads: readonly Thread[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { anchor_kind, anchor_id, comments, resolved_at } of threads) {
    const said = comments.filter(({ deleted_at }) => !deleted_at).length;
    if (resolved_at || said === 0) continue;
    for (const key of [`${anchor_kind}:${anchor_id}`, "all"]) counts.set(key, (counts.get(key) ?? 0) + said);
  }
  return counts;
}

/** A change of the conversation; it is asked anew afterwards. */
function useChange<T>(target: Target, change: (given: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: keys.threads(target.kind, target.id) }),
  });
}

export function useStartThread(target: Target) {
  return useChange(target, ({ anchor, body }: { anchor: Anchor; body: string }) =>
    answer(
      api.POST("/api/v1/threads/", {
        body: {
          target_kind: target.kind,
          target_id: target.id,
          ...(anchor.kind && { anchor_kind: anchor.kind, anchor_id: anchor.id }),
          body,
        },
      }),
    ),
  );
}

export function useReply(target: Target) {
  return useChange(target, (body: { thread: string; body: string }) =>
    answer(api.POST("/api/v1/comments/", { body })),
  );
}

export function useEditComment(target: Target) {
  return useChange(target, ({ id, body }: { id: string; body: string }) =>
    answer(api.PATCH("/api/v1/comments/{id}/", { params: { path: { id } }, body: { body } })),
  );
}

export function useDeleteComment(target: Target) {
  return useChange(target, (id: string) =>
    answer(api.DELETE("/api/v1/comments/{id}/", { params: { path: { id } } })),
  );
}

export function useSettle(target: Target) {
  return useChange(target, ({ id, isResolved }: { id: string; isResolved: boolean }) => {
    const given = { params: { path: { id } } };
    return answer(
      isResolved
        ? api.POST("/api/v1/threads/{id}/reopen/", given)
        : api.POST("/api/v1/threads/{id}/resolve/", given),
    );
  });
}
