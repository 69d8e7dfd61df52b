import type { InvalidateQueryFilters, Query, QueryClient } from "@tanstack/react-query";

const askedAt = new WeakMap<Query, number>();
const onceMore = new WeakMap<Query, NonNullable<InvalidateQueryFilters["refetchType"]>>();

/** Remembers when each query was asked. To be called before anything is. */
export function watchAnswers(client: QueryClient): void {
  client.getQueryCache().subscribe(event => {
    if (event.type !== "updated") return;
    const { action, query } = event;
    if (action.type === "fetch") askedAt.set(query, Date.now());
    const refetchType = onceMore.get(query);
    if (action.type !== "success" || refetchType === undefined) return;
    onceMore.delete(query);
    void client.invalidateQueries({ queryKey: query.queryKey, exact: true, refetchType });
  });
}

/** Whether the query was asked before that moment, in ms; what was only put there was not. */
export function wasAskedBefore(moment: number): (query: Query) => boolean {
  return query => (askedAt.get(query) ?? Number.POSITIVE_INFINITY) < moment;
}

/**
 * Asks again for what has changed. What is being asked for the first time may be answered with what was true before:
 * the library would take that answer for new, so such a query is asked once more when its answer is there.
 */
export function askAgain(client: QueryClient, filters: InvalidateQueryFilters): void {
  for (const query of client.getQueryCache().findAll({ ...filters, fetchStatus: "fetching" }))
    if (query.state.data === undefined) onceMore.set(query, filters.refetchType ?? "active");
  void client.invalidateQueries(filters);
}
