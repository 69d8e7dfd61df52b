import { addressesOf } from "@/api/addresses";
import type { Language } from "@/i18n";
import type { AnyRole } from "@/i18n/roles";
import type { NewInvitation } from "../api";

/** An invitation while it is being written. */
export type Draft = {
  way: "email" | "link";
  addresses: string;
  role: AnyRole;
  language: Language;
  days: string;
  uses: string;
  message: string;
};

/** How an invitation begins that somebody was led to: what is written already, and what it says besides. */
export type InvitationStart = {
  draft: Partial<Draft>;
  terms: Pick<NewInvitation, "sector" | "about_kind" | "about_id" | "about_anchor">;
};

export const DAYS = ["7", "14", "30", "90"];
export const USES = ["1", "10", "30", "100", "500"];

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is asked of the server for a draft: one invitation for each address, or one link. */
export function requestsOf(
  draft: Draft,
  terms?: InvitationStart["terms"],
  now = Date.now(),
): NewInvitation[] {
  const common = {
    ...terms,
    role: draft.role,
    language: draft.language,
    message: draft.message.trim(),
    expires_at: new Date(now + Number(draft.days) * DAY_MS).toISOString(),
  };
  if (draft.way === "link") return [{ ...common, max_uses: Number(draft.uses) }];
  return addressesOf(draft.addresses).map(email => ({ ...common, email }));
}
