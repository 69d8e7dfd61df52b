import type { ReactNode } from "react";
import { ApiError } from "@/api/errors";
import { FailureNote, FailurePage } from "./Failure";

type Query<T> = { data: T | undefined; error: unknown; refetch: () => unknown };
type Props<T> = {
  query: Query<T>;
  /** What is coming, in outline. */
  skeleton: ReactNode;
  /** The query is what the whole page is about: without it there is no page. */
  isPage?: boolean;
  children: (data: T) => ReactNode;
};

/** It was there, and is not ours to see any more. A mere failure to look again leaves what is known. */
function isWithdrawn(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 403 || error.status === 404);
}

/** Shows what a query brought; meanwhile its outline; a way out when it brought nothing. */
export function Loaded<T>({ query, skeleton, isPage, children }: Props<T>) {
  if (query.data !== undefined && !isWithdrawn(query.error)) return children(query.data);
  if (!query.error) return skeleton;
  const retry = () => void query.refetch();
  return isPage ? (
    <FailurePage error={query.error} onRetry={retry} />
  ) : (
    <FailureNote error={query.error} onRetry={retry} />
  );
}
