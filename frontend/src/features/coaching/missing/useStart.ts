import { useLingui } from "@lingui/react/macro";
import type { InvitationStart } from "@/features/invitations";
import type { SectorId } from "@/i18n/sectors";

/** Somebody who is missing: an actor on the map, or a sector nobody has come from. */
export type Gap = { name: string; sector: SectorId | ""; note?: string };

/** How an invitation to a gap begins: why just they are asked, and about what. */
export function useStart(gap: Gap, canvas: string | null, phenomenon: string): InvitationStart {
  const { t } = useLingui();
  const { name } = gap;
  const why = gap.note
    ? t`We have been asking ourselves who is missing, and named: ${name}.`
    : t`Nobody has told us yet how this looks from here: ${name}.`;
  const about = phenomenon && t`It is about this: ${phenomenon}`;
  return {
    draft: {
      role: "stakeholder",
      ...(gap.note && { uses: "10" }),
      message: [why, about].filter(Boolean).join("\n\n").slice(0, MOST),
    },
    terms: {
      sector: gap.sector,
      ...(gap.note && canvas && { about_kind: "canvas", about_id: canvas, about_anchor: gap.note }),
    },
  };
}

const MOST = 1000;
