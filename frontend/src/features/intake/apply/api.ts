import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";
import { activate, currentLanguage, hasChosenLanguage } from "@/i18n";

type Schemas = components["schemas"];
export type OpenCall = Schemas["OpenCall"];
export type Held = Schemas["HeldApplication"];
type Request = Schemas["NewApplicationRequest"];
type Applicant = Schemas["ApplicantRequest"];
/** While it is being written the sector may still be open; the server asks for it. */
export type Person = Omit<Applicant, "sector"> & { sector: Applicant["sector"] | "" };
export type Content = Omit<Request, "key" | "people"> & { people: Person[] };
export type Receipt = Schemas["Receipt"];

/** A call as everybody reads it. It is not asked for again by itself: what is typed beside it must not go. */
export function openCallQuery(id: string) {
  return queryOptions({
    queryKey: ["open-call", id],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: () => answer(api.GET("/api/v1/open-calls/{id}/", { params: { path: { id } } })),
  });
}

export function useApply(call: string) {
  return useMutation({
    mutationFn: (body: Content & { key: string }) =>
      answer(
        api.POST("/api/v1/open-calls/{id}/apply/", {
          params: { path: { id: call } },
          body: { ...body, people: body.people as Applicant[], language: currentLanguage() },
        }),
      ),
  });
}

/** The application behind a link, in the language it was written in unless the reader has chosen another. */
export function heldQuery(secret: string) {
  return queryOptions({
    queryKey: ["application", secret],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    async queryFn() {
      const held = await answer(api.POST("/api/v1/applications/look/", { body: { secret } }));
      if (!hasChosenLanguage() && currentLanguage() === "en" && held.language !== "en") {
        await activate(held.language);
      }
      return held;
    },
  });
}

export function useAmend(secret: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Content) =>
      answer(
        api.POST("/api/v1/applications/amend/", {
          body: { ...body, people: body.people as Applicant[], secret, language: currentLanguage() },
        }),
      ),
    onSuccess: held => client.setQueryData(heldQuery(secret).queryKey, held),
  });
}

export function useWithdraw(secret: string) {
  return useMutation({
    mutationFn: () => answer(api.POST("/api/v1/applications/withdraw/", { body: { secret } })),
  });
}
