import { useLingui } from "@lingui/react/macro";
import { LANGUAGES } from "@/i18n/languages";
import { useChoices } from "../words";
import type { Field, FieldGroup } from "./values";

/** The test, in the order one thinks of it. */
export function useDesignForm(isFrozen: boolean): FieldGroup[] {
  const { t } = useLingui();
  const safety = useSafety();
  const measure = useMeasure();
  const limits = useLimits();
  const because: Field = {
    name: "because",
    kind: "area",
    label: t`Why do you change it?`,
    hint: t`The test has begun. Both wordings stay visible, with your reason.`,
    max: 400,
    rows: 2,
  };
  return [
    ...(isFrozen ? [{ fields: [because] }] : []),
    {
      fields: [
        {
          name: "question",
          kind: "area",
          label: t`The question`,
          hint: t`What the test answers, in one sentence.`,
          max: 400,
          rows: 2,
        },
        {
          name: "method",
          kind: "area",
          label: t`The steps`,
          hint: t`What is done, by whom. One step on each line.`,
          max: 4000,
          rows: 4,
        },
      ],
    },
    measure,
    useCriteria(),
    limits,
    safety,
  ];
}

function useMeasure(): FieldGroup {
  const { t } = useLingui();
  const { measures } = useChoices();
  return {
    title: t`The measure`,
    fields: [
      { name: "measure_name", kind: "text", label: t`What you measure`, max: 160 },
      {
        name: "measure_type",
        kind: "choice",
        label: t`It is`,
        options: [{ value: "", label: t`Choose` }, ...measures],
        isHalf: true,
      },
      { name: "measure_unit", kind: "text", label: t`Unit`, max: 40, isHalf: true },
      { name: "measure_who", kind: "text", label: t`Who writes it down`, max: 120, isHalf: true },
      { name: "measure_when", kind: "text", label: t`When`, max: 120, isHalf: true },
      {
        name: "baseline",
        kind: "text",
        label: t`The starting point`,
        hint: t`How it is now, without the test. Leave it empty if nobody knows.`,
        max: 300,
      },
      { name: "baseline_value", kind: "number", label: t`As a figure: how many now`, isHalf: true },
      { name: "baseline_of", kind: "number", label: t`Now: of how many`, isHalf: true },
      { name: "baseline_how", kind: "text", label: t`Otherwise: how you find it out`, max: 300 },
    ],
  };
}

function useCriteria(): FieldGroup {
  const { t } = useLingui();
  const { comparators } = useChoices();
  return {
    title: t`How you would know`,
    hint: t`Agree it now, before anybody knows the result.`,
    fields: [
      {
        name: "comparator",
        kind: "choice",
        label: t`It is a yes with`,
        options: [{ value: "", label: t`Choose` }, ...comparators],
      },
      { name: "threshold", kind: "number", label: t`How many`, isHalf: true },
      { name: "threshold_of", kind: "number", label: t`Of how many`, isHalf: true },
      { name: "success_sign", kind: "area", label: t`Or a sign you can see`, max: 400, rows: 2 },
      { name: "unclear_from", kind: "number", label: t`Unclear from`, isHalf: true },
      { name: "unclear_to", kind: "number", label: t`Unclear up to`, isHalf: true },
      {
        name: "stop_rules",
        kind: "lines",
        label: t`Stop rules`,
        hint: t`At what sign does anyone stop the test at once? One on each line.`,
        rows: 2,
      },
    ],
  };
}

function useLimits(): FieldGroup {
  const { t } = useLingui();
  return {
    title: t`When and how much`,
    fields: [
      { name: "starts_on", kind: "date", label: t`Starts on`, isHalf: true },
      { name: "ends_on", kind: "date", label: t`Ends on`, isHalf: true },
      { name: "long_because", kind: "text", label: t`If it takes more than six weeks: why`, max: 400 },
      { name: "place", kind: "text", label: t`Where`, max: 200 },
      { name: "people_max", kind: "number", label: t`People at most`, isHalf: true },
      { name: "hours", kind: "number", label: t`Hours of work`, isHalf: true },
      { name: "money", kind: "number", label: t`Money, in euros`, isHalf: true },
      { name: "not_in_this_test", kind: "text", label: t`What is not in this test`, max: 300 },
    ],
  };
}

function useSafety(): FieldGroup {
  const { t } = useLingui();
  return {
    title: t`People’s safety`,
    fields: [
      {
        name: "safeguards",
        kind: "lines",
        label: t`What keeps people from harm`,
        rows: 2,
      },
    ],
  };
}

/** What those who take part are told, in each language it is needed in. */
export function useInformationForm(): FieldGroup[] {
  const { t } = useLingui();
  const texts = LANGUAGES.map(
    ({ code, name }): Field => ({
      name: `information.${code}`,
      kind: "area",
      label: name,
      max: 4000,
      rows: 4,
    }),
  );
  return [
    {
      fields: [
        ...texts,
        { name: "who_tells", kind: "text", label: t`Who tells them`, max: 120 },
        {
          name: "is_information_public",
          kind: "check",
          label: t`The text may be read by everyone`,
          hint: t`It gets an address of its own that you can give to those who take part.`,
        },
      ],
    },
  ];
}
