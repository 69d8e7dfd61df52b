import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "@/api/errors";
import { watchAnswers } from "@/realtime/answers";

const RETRIES = 2;

/** A refusal is an answer; only silence and faults of the server are asked again. */
function isWorthRetrying(count: number, error: unknown): boolean {
  const isRefusal = error instanceof ApiError && error.status >= 400 && error.status < 500;
  return !isRefusal && count < RETRIES;
}

export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: isWorthRetrying, refetchOnWindowFocus: true },
    },
  });
  watchAnswers(client);
  return client;
}
