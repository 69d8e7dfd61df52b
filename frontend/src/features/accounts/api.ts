import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { ApiError } from "@/api/errors";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { activate, currentLanguage, type Language, rememberLanguage } from "@/i18n";
import { isPageHeld } from "@/realtime/unsaved";

export type Me = components["schemas"]["Me"];
type WhoAsks = components["schemas"]["WhoAsks"];

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async () => {
    const me = await answer(api.GET("/api/v1/me/"));
    // Failing keeps who was known, and with it the page: it says itself that one has to sign in again.
    if (!me.signed_in && isPageHeld()) throw new ApiError(401, "not_signed_in", "");
    return me;
  },
  staleTime: 60_000,
});

/** Who is asking, on pages that only the signed-in reach. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (!data.signed_in) throw new ApiError(401, "not_signed_in", "");
  return data;
}

type Change = components["schemas"]["PatchedProfileRequest"];

export function useChangeMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Change) => answer(api.PATCH("/api/v1/me/", { body })),
    onSuccess: me => client.setQueryData<WhoAsks>(keys.me, me),
  });
}

/** Changes the language of the page at once, and of the account when there is one. What the server words is asked again. */
export function useLanguage() {
  const client = useQueryClient();
  async function change(language: Language) {
    rememberLanguage(language);
    await activate(language);
    const me = client.getQueryData<WhoAsks>(keys.me);
    if (me?.signed_in) {
      client.setQueryData(keys.me, await answer(api.PATCH("/api/v1/me/", { body: { language } })));
    }
    await client.invalidateQueries({ predicate: query => query.queryKey[0] !== "me" });
  }
  return { language: currentLanguage(), change };
}
