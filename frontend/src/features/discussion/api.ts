import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { useOnce } from "@/api/useOnce";

export type Thread = components["schemas"]["Thread"];
export type Comment = components["schemas"]["Comment"];
export type Audience = components["schemas"]["Audience"];
export type Mentioned = components["schemas"]["Mentioned"];
export type Reader = components["schemas"]["Reader"];
export type ReactionKind = components["schemas"]["ReactionKind"];
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

/** How many comments are open about each place: "block:<id>", "note:<id>", ":" for the whole, "all" together; with "!"
 * before the place how many are new to the reader, with "?" how many questions of coaches wait there. */
export function countsOf(threads: readonly Thread[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [key, number] of threads.flatMap(numbersOf)) {
    if (number > 0) counts.set(key, (counts.get(key) ?? 0) + number);
  }
  return counts;
}

function numbersOf({ kind, anchor_kind, anchor_id, comments, resolved_at, unread }: Thread) {
  const place = `${anchor_kind}:${anchor_id}`;
  const said = resolved_at ? 0 : comments.filter(({ deleted_at }) => !deleted_at).length;
  const numbers: [string, number][] = [
    [`!${place}`, unread.length],
    ["!all", unread.length],
    [place, said],
    ["all", said],
    [`?${place}`, kind === "question" ? Math.min(said, 1) : 0],
  ];
  return numbers;
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

type Beginning = { anchor: Anchor; body: string; audience: Audience; isQuestion?: boolean };

export function useStartThread(target: Target) {
  const once = useOnce();
  return useChange<Beginning>(target, ({ anchor, body, audience, isQuestion = false }) => {
    const given = {
      target_kind: target.kind,
      target_id: target.id,
      ...(anchor.kind && { anchor_kind: anchor.kind, anchor_id: anchor.id }),
      ...(audience !== "space" && { audience }),
      body,
    };
    return once<unknown>([isQuestion, given], params =>
      isQuestion
        ? answer(api.POST("/api/v1/questions/", { params, body: given }))
        : answer(api.POST("/api/v1/threads/", { params, body: given })),
    );
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
  const once = useOnce();
  return useChange(target, (body: { thread: string; body: string }) =>
    once(body, params => answer(api.POST("/api/v1/comments/", { params, body }))),
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

/** Whom one may speak to about the target, and whom one may name there. */
export function readersQuery({ kind, id }: Target) {
  return queryOptions({
    queryKey: keys.readers(kind, id),
    queryFn: () => {
      const params = { query: { target_kind: kind, target_id: id } };
      return answer(api.GET("/api/v1/threads/mentionable/", { params }));
    },
    staleTime: 60_000,
  });
}

export function useNarrow(target: Target) {
  return useChange(target, ({ id, audience }: { id: string; audience: Audience }) =>
    answer(api.POST("/api/v1/threads/{id}/narrow/", { params: { path: { id } }, body: { audience } })),
  );
}

export function useReact(target: Target) {
  return useChange(target, ({ id, kind, isMine }: { id: string; kind: ReactionKind; isMine: boolean }) => {
    const given = { params: { path: { id, kind } } };
    return answer(
      isMine
        ? api.DELETE("/api/v1/comments/{id}/reactions/{kind}/", given)
        : api.PUT("/api/v1/comments/{id}/reactions/{kind}/", given),
    );
  });
}

/** Up to each of these comments the conversations are read; the server tells all screens of the person. */
export function markRead(comments: readonly string[]): Promise<unknown> {
  return answer(api.POST("/api/v1/threads/read/", { body: { comments: [...comments] } }));
}
