import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { activate, currentLanguage, hasChosenLanguage } from "@/i18n";

export type Look = components["schemas"]["Seen"];
export type Invitation = components["schemas"]["Invitation"];
export type InvitationWithLink = components["schemas"]["InvitationWithLink"];
export type NewInvitation = Omit<components["schemas"]["NewInvitationRequest"], "team" | "programme">;
export type Sector = components["schemas"]["Sector"];

/** A team or a programme: where an invitation leads. */
export type Place = { team: string } | { programme: string };

function idOf(place: Place): string {
  return "team" in place ? place.team : place.programme;
}

function look(secret: string): Promise<Look> {
  return answer(api.POST("/api/v1/invitations/look/", { body: { secret } }));
}

/**
 * What an invitation opens; consumes nothing. A browser that asks for English may only be set up that way: it follows
 * the invitation's language, unless its owner has chosen. One that asks for another of our languages means it.
 */
export function lookQuery(secret: string) {
  return queryOptions({
    queryKey: keys.look(secret),
    staleTime: Number.POSITIVE_INFINITY,
    async queryFn() {
      const seen = await look(secret);
      if (hasChosenLanguage() || currentLanguage() !== "en" || seen.language === "en") return seen;
      await activate(seen.language);
      return look(secret);
    },
  });
}

type Acceptance = { secret: string; display_name?: string; sector?: Sector | "" };

export function useAccept() {
  return useMutation({
    mutationFn: (body: Acceptance) =>
      answer(api.POST("/api/v1/invitations/accept/", { body: { ...body, language: currentLanguage() } })),
  });
}

export function invitationsQuery(place: Place) {
  return queryOptions({
    queryKey: keys.invitationsOf(idOf(place)),
    queryFn: () => answer(api.GET("/api/v1/invitations/", { params: { query: place } })),
  });
}

function useRefresh(place: Place) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.invitationsOf(idOf(place)) });
}

export function useInvite(place: Place) {
  const onSuccess = useRefresh(place);
  return useMutation({
    mutationFn: (body: NewInvitation) =>
      answer(api.POST("/api/v1/invitations/", { body: { ...body, ...place } })),
    onSuccess,
  });
}

export function useResend(place: Place) {
  const onSuccess = useRefresh(place);
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.POST("/api/v1/invitations/{id}/resend/", { params: { path: { id } } })),
    onSuccess,
  });
}

export function useRevoke(place: Place) {
  const onSuccess = useRefresh(place);
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string; remove_people: boolean }) =>
      answer(api.POST("/api/v1/invitations/{id}/revoke/", { params: { path: { id } }, body })),
    onSuccess,
  });
}
