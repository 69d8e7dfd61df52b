import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { ApiError } from "@/api/errors";
import type { components } from "@/api/schema";
import { activate, currentLanguage, hasChosenLanguage, type Language } from "@/i18n";

type Schemas = components["schemas"];
export type Asked = Schemas["AnsweredQuestion"];
export type Held = Schemas["HeldAnswer"];
export type Content = { text: string; name: string; is_named: boolean };

const AGAIN_MS = 60_000;
const RETRY_MS = 5_000;

/** The question at a short address. It is asked for again in another language, and not by itself: what is typed stays. */
export function askedQuery(code: string, language: string) {
  return queryOptions({
    queryKey: ["asked-outside", code, language],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: () => answer(api.POST("/api/v1/guest-questions/look/", { body: { code } })),
  });
}

const heldKey = (secret: string) => ["held-answer", secret] as const;

/** The answer behind a personal link, in the language it was given in unless the reader has chosen another. */
export function heldQuery(secret: string, language: string) {
  return queryOptions({
    queryKey: [...heldKey(secret), language],
    retry: false,
    refetchInterval: AGAIN_MS,
    async queryFn() {
      const held = await answer(api.POST("/api/v1/guest-answers/look/", { body: { secret } }));
      if (!hasChosenLanguage() && currentLanguage() === "en" && held.language !== "en") {
        await activate(held.language as Language);
      }
      return held;
    },
  });
}

function isUnheard(error: unknown): boolean {
  return error instanceof ApiError && error.code === "network";
}

/**
 * Sends an answer, and tries again for as long as nobody hears it: each try has the same key, so that it is there once.
 * Without a connection it waits for one.
 */
export function useSend(code: string) {
  return useMutation({
    networkMode: "offlineFirst",
    retry: (_count, error) => isUnheard(error),
    retryDelay: RETRY_MS,
    mutationFn: ({ key, ...content }: Content & { key: string }) =>
      answer(
        api.POST("/api/v1/guest-questions/answer/", {
          params: { header: { "Idempotency-Key": key } },
          body: { ...content, code, language: currentLanguage() },
        }),
      ),
  });
}

export function useAmend(secret: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (content: Content) =>
      answer(
        api.POST("/api/v1/guest-answers/amend/", {
          body: { ...content, secret, language: currentLanguage() },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: heldKey(secret) }),
  });
}

export function useWithdraw(secret: string) {
  return useMutation({
    mutationFn: () => answer(api.POST("/api/v1/guest-answers/withdraw/", { body: { secret } })),
  });
}
