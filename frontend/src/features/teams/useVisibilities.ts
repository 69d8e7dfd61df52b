import { useLingui } from "@lingui/react/macro";
import type { Choice } from "@/ui/RadioGroup";

/** Who may read a team's space, in words. */
export function useVisibilities(): Choice[] {
  const { t } = useLingui();
  return [
    {
      value: "space",
      label: t`Everyone invited to the space`,
      hint: t`The core team, those they invite, and the coaches.`,
    },
    {
      value: "programme",
      label: t`Also the programme’s other teams`,
      hint: t`Core members of the other teams may read and comment.`,
    },
    {
      value: "team",
      label: t`Only the core team and the coaches`,
      hint: t`Invited people see nothing for now; what they wrote is kept.`,
    },
  ];
}
