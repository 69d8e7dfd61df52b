import {
  hashKey,
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useEffect, useRef } from "react";

/** A board is asked for again at most this often, however much happens. */
export const PAUSE_MS = 4_000;

/** Follows something that the event stream only marks as behind (`refresh`): asks again, but in peace. */
export function useLively<T, K extends QueryKey>(
  options: UseQueryOptions<T, Error, T, K>,
): UseQueryResult<T> {
  const query = useQuery({ ...options, staleTime: Number.POSITIVE_INFINITY });
  const { isStale, isFetching, dataUpdatedAt, errorUpdatedAt, refetch } = query;
  const hash = hashKey(options.queryKey);
  const client = useQueryClient();
  const missed = useMissed(hash);
  useEffect(() => {
    const latest = Math.max(dataUpdatedAt, errorUpdatedAt);
    if (isFetching || latest === 0 || !(isStale || missed.current)) return;
    const askAgain = () => {
      missed.current = false;
      // From here on a mark is a new one.
      client.getQueryCache().get(hash)?.setState({ isInvalidated: false });
      void refetch();
    };
    const timer = setTimeout(askAgain, Math.max(0, latest + PAUSE_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [isStale, isFetching, dataUpdatedAt, errorUpdatedAt, refetch, missed, client, hash]);
  return query;
}

/** Whether something happened while an answer was on its way: the answer may be older, and takes the mark off. */
function useMissed(hash: string) {
  const client = useQueryClient();
  const missed = useRef(false);
  useEffect(
    () =>
      client.getQueryCache().subscribe(event => {
        if (event.type !== "updated" || event.query.queryHash !== hash) return;
        if (event.action.type === "invalidate" && event.query.state.fetchStatus === "fetching")
          missed.current = true;
      }),
    [client, hash],
  );
  return missed;
}
