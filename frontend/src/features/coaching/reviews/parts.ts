import { useLingui } from "@lingui/react/macro";
import type { FieldGroup } from "@/features/experiments";
import type { Meeting } from "@/features/meetings";
import type { Review } from "./api";

const PARTS = ["moved", "wonder", "attempt"] as const;
type Part = (typeof PARTS)[number];

/** What the three parts of a review are called: when they are read, and when they are written. */
export function useParts(): Record<Part, { title: string; hint: string }> {
  const { t } = useLingui();
  return {
    moved: { title: t`What moved`, hint: t`What you saw the team do or change.` },
    wonder: { title: t`What I wonder`, hint: t`What you would ask them over coffee.` },
    attempt: {
      title: t`To try before the next meeting`,
      hint: t`One small thing, with whom and by when.`,
    },
  };
}

/** The parts of a review that say something. */
export function said(review: Review): Part[] {
  return PARTS.filter(part => review[part]);
}

/** The form of a review; with `meetings` it also asks which one it is about. */
export function useReviewForm(meetings?: readonly Meeting[]): FieldGroup[] {
  const { t } = useLingui();
  const parts = useParts();
  const about = {
    name: "meeting",
    kind: "choice",
    label: t`After which meeting`,
    options: (meetings ?? []).map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
  } as const;
  const words = PARTS.map(name => {
    const { title, hint } = parts[name];
    return { name, kind: "area", label: title, hint, max: 2000, rows: 3 } as const;
  });
  return [{ fields: meetings ? [about, ...words] : words }];
}
