import { useLingui } from "@lingui/react/macro";
import { useChoices } from "../words";
import type { FieldGroup, Option } from "./values";

type About = {
  people: readonly Option[];
  /** The team's other assumptions, and its other experiments. */
  assumptions: readonly Option[];
  experiments: readonly Option[];
};

export function useAboutForm({ people, assumptions, experiments }: About): FieldGroup[] {
  const { t } = useLingui();
  const { visibilities } = useChoices();
  return [
    {
      fields: [
        { name: "title", kind: "text", label: t`Title`, max: 120, isRequired: true },
        {
          name: "owner",
          kind: "choice",
          label: t`Who runs the test`,
          options: [{ value: "", label: t`Nobody yet` }, ...people],
        },
        {
          name: "decision_owner",
          kind: "text",
          label: t`Who can decide`,
          hint: t`By name or office: who can act on what you find.`,
          max: 120,
        },
        { name: "participants_groups", kind: "lines", label: t`Who takes part`, rows: 2 },
        ...(assumptions.length > 0
          ? [
              {
                name: "also_touched",
                kind: "several",
                label: t`Assumptions it also touches`,
                options: assumptions,
              } as const,
            ]
          : []),
        ...(experiments.length > 0
          ? [
              {
                name: "continues_from",
                kind: "choice",
                label: t`Continues the experiment`,
                options: [{ value: "", label: t`None` }, ...experiments],
              } as const,
            ]
          : []),
        { name: "visibility", kind: "choice", label: t`Who may read it`, options: visibilities },
        {
          name: "open_to_evidence",
          kind: "check",
          label: t`Invited people and guests may add evidence`,
        },
      ],
    },
  ];
}
