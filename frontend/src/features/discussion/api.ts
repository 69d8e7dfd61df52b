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

/** How many comments are open about each place: "block:<id>", "note:<id>", ":" for the whole, "all" together; and how
 * many questions of coaches, with "?" before the place. */
export function countsOf(threads: readonly Thread[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { kind, anchor_kind, anchor_id, comments, resolved_at } of threads) {
    const said = comments.filter(({ deleted_at }) => !deleted_at).length;
    if (resolved_at || said === 0) continue;
    for (const key of [`${anchor_kind}:${anchor_id}`, "all"]) add(key, said);
    if (kind === "question") add(`?${anchor_kind}:${anchor_id}`, 1);
  }
  return counts;
}

/** A change of the conversation; it is asked anew afterwards. */
function useChange<T>(target: Target, change: (given: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.questions });
      return client.invalidateQueries({ queryKey: keys.threads(target.kind, target.id) });
    },
  });
}

type Beginning = { anchor: Anchor; body: string; isQuestion?: boolean };

export function useStartThread(target: Target) {
  return useChange<Beginning>(target, ({ anchor, body, isQuestion = false }) => {
    const given = {
      body: {
        target_kind: target.kind,
        target_id: target.id,
        ...(anchor.kind && { anchor_kind: anchor.kind, anchor_id: anchor.id }),
        body,
      },
    };
    return isQuestion
      ? answer(api.POST("/api/v1/questions/", given)).then(() => undefined)
      : answer(api.POST("/api/v1/threads/", given)).then(() => undefined);
  });
}

type Deed = { id: string; deed: "answer" | "park" | "reopen"; words?: string };

/** What becomes of a question: answered (with these words, or by what was said), parked (until when, why), open again. */
export function useSettleQuestion(target: Target) {
  return useChange<Deed>(target, ({ id, deed, words = "" }) => {
    const params = { path: { id } };
    switch (deed) {
      case "answer":
        return answer(api.POST("/api/v1/questions/{id}/answer/", { params, body: { body: words } }));
      case "park":
        return answer(api.POST("/api/v1/questions/{id}/park/", { params, body: { until: words } }));
      case "reopen":
        return answer(api.POST("/api/v1/questions/{id}/reopen/", { params }));
    }
  });
}

/** One conversation by itself. */
export function threadQuery(kind: string, targetId: string, id: string) {
  return queryOptions({
    queryKey: [...keys.threads(kind, targetId), id],
    queryFn: () => answer(api.GET("/api/v1/threads/{id}/", { params: { path: { id } } })),
  });
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
