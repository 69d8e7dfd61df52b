import { useLingui } from "@lingui/react/macro";
import type { Story } from "../types";
import { useChoices } from "../words";
import type { Field, FieldGroup } from "./values";

export function useAssumptionForm(): FieldGroup[] {
  const { t } = useLingui();
  const { kinds } = useChoices();
  return [
    {
      fields: [
        {
          name: "statement",
          kind: "area",
          label: t`What you believe`,
          hint: t`We believe that [who] [does what], because [why].`,
          max: 1000,
        },
        {
          name: "kind",
          kind: "choice",
          label: t`What it is about`,
          options: [{ value: "", label: t`Choose` }, ...kinds],
        },
        {
          name: "criticality",
          kind: "share",
          label: t`If it is wrong`,
          ends: [t`little changes`, t`everything falls`],
        },
        {
          name: "evidence_level",
          kind: "share",
          label: t`What you know`,
          ends: [t`a guess`, t`well known`],
        },
      ],
    },
  ];
}

/** "did, saw, surprise, one change": the same four every time. */
export function useRoundFields(): Field[] {
  const { t } = useLingui();
  return [
    { name: "did", kind: "area", label: t`What we did`, max: 2000, rows: 2 },
    { name: "saw", kind: "area", label: t`What we saw`, max: 2000, rows: 2 },
    { name: "measure_value", kind: "number", label: t`Result: how many`, isHalf: true },
    { name: "measure_of", kind: "number", label: t`Of how many`, isHalf: true },
    { name: "surprise", kind: "area", label: t`What surprised us`, max: 2000, rows: 2 },
    {
      name: "next_change",
      kind: "area",
      label: t`The one thing we change next`,
      max: 1000,
      rows: 2,
    },
  ];
}

export function useRoundForm({ isOpen, isFirst }: { isOpen: boolean; isFirst: boolean }): FieldGroup[] {
  const { t } = useLingui();
  const fields = useRoundFields();
  const change: Field = {
    name: "change_from_previous",
    kind: "area",
    label: t`What is different from the round before`,
    max: 1000,
    rows: 2,
  };
  return [
    {
      fields: [
        { name: "started_on", kind: "date", label: t`Started on`, isHalf: true },
        ...(isOpen ? [] : [{ name: "ended_on", kind: "date", label: t`Ended on`, isHalf: true } as const]),
        ...(isFirst ? [] : [change]),
        ...fields,
        { name: "n_asked", kind: "number", label: t`How many were asked`, isHalf: true },
        { name: "n_took_part", kind: "number", label: t`How many took part`, isHalf: true },
      ],
    },
  ];
}

export function usePilotForm(): FieldGroup[] {
  const { t } = useLingui();
  return [
    {
      title: t`The agreement`,
      fields: [
        { name: "setting", kind: "area", label: t`Where it takes place`, max: 1000, rows: 2 },
        { name: "starts_on", kind: "date", label: t`Starts on`, isHalf: true },
        { name: "ends_on", kind: "date", label: t`Ends on`, isHalf: true },
        { name: "n_participants", kind: "number", label: t`How many take part`, isHalf: true },
        { name: "recruited", kind: "text", label: t`How they were found`, max: 300, isHalf: true },
        {
          name: "agreements",
          kind: "rows",
          label: t`Agreements`,
          columns: [
            { name: "with", label: t`With whom`, type: "text" },
            { name: "about", label: t`About what`, type: "text" },
            { name: "until", label: t`Until`, type: "date" },
          ],
        },
        {
          name: "guardrails",
          kind: "lines",
          label: t`Guardrails`,
          hint: t`What must not happen, and who may stop the pilot. One on each line.`,
          rows: 2,
        },
      ],
    },
    {
      title: t`How it goes`,
      fields: [
        {
          name: "effort",
          kind: "rows",
          label: t`What it takes, week by week`,
          columns: [
            { name: "week", label: t`A day of the week`, type: "date" },
            { name: "hours", label: t`Hours`, type: "number" },
            { name: "money", label: t`Euros`, type: "number" },
          ],
        },
        {
          name: "incidents",
          kind: "rows",
          label: t`What went wrong`,
          columns: [
            { name: "on", label: t`Day`, type: "date" },
            { name: "what", label: t`What happened`, type: "text" },
          ],
        },
        { name: "measure_value", kind: "number", label: t`Result: how many`, isHalf: true },
        { name: "measure_of", kind: "number", label: t`Of how many`, isHalf: true },
        { name: "surprise", kind: "area", label: t`What surprised us`, max: 2000, rows: 2 },
      ],
    },
  ];
}

export function useLearningForm(story: Story): FieldGroup[] {
  const { t } = useLingui();
  const { confidences } = useChoices();
  const taken = story.evidence.filter(({ status }) => status === "accepted");
  const traces = taken.map(({ id, text }) => ({ value: id, label: text || t`A figure` }));
  return [
    {
      fields: [
        {
          name: "statement",
          kind: "area",
          label: t`What you understand differently now`,
          hint: t`We used to think …, now we see … because …`,
          max: 1000,
        },
        {
          name: "rests_on",
          kind: "choice",
          label: t`The evidence it rests on`,
          options: [{ value: "", label: t`Choose` }, ...traces],
          ...(traces.length === 0 && { hint: t`Add evidence first: there is no learning without it.` }),
        },
        ...(traces.length > 1
          ? [{ name: "also_rests_on", kind: "several", label: t`Also rests on`, options: traces } as const]
          : []),
        {
          name: "confidence",
          kind: "choice",
          label: t`How sure you are`,
          options: [{ value: "", label: t`Choose` }, ...confidences],
        },
        {
          name: "lesson_for_others",
          kind: "area",
          label: t`The lesson for others`,
          hint: t`What would have saved you a month?`,
          max: 1000,
          rows: 2,
        },
        { name: "is_shareable", kind: "check", label: t`Other teams may learn from it` },
        {
          name: "no_change_because",
          kind: "area",
          label: t`If no canvas changes: why`,
          max: 600,
          rows: 2,
        },
      ],
    },
  ];
}

export function useDecisionForm(story: Story): FieldGroup[] {
  const { t } = useLingui();
  const { outcomes, methods } = useChoices();
  const grounds = story.learnings.map(({ id, statement }) => ({ value: id, label: statement }));
  return [
    {
      fields: [
        { name: "outcome", kind: "radio", label: t`The decision is to`, options: outcomes },
        {
          name: "text",
          kind: "area",
          label: t`What is decided`,
          hint: t`In one or two sentences.`,
          max: 1000,
        },
        {
          name: "rests_on",
          kind: "choice",
          label: t`The learning it rests on`,
          options: [{ value: "", label: t`Choose` }, ...grounds],
          ...(grounds.length === 0 && { hint: t`Write a learning first: there is no decision without one.` }),
        },
        ...(grounds.length > 1
          ? [{ name: "also_rests_on", kind: "several", label: t`Also rests on`, options: grounds } as const]
          : []),
        { name: "made_by", kind: "text", label: t`Who decided`, max: 120, isHalf: true },
        {
          name: "method",
          kind: "choice",
          label: t`How`,
          options: [{ value: "", label: t`Choose` }, ...methods],
          isHalf: true,
        },
        { name: "decided_on", kind: "date", label: t`Date`, isHalf: true },
        { name: "review_on", kind: "date", label: t`Looked at again on`, isHalf: true },
        {
          name: "consulted",
          kind: "lines",
          label: t`Who was heard, outside the core team`,
          rows: 2,
        },
        { name: "objections", kind: "lines", label: t`Objections on record`, rows: 2 },
        { name: "next_what", kind: "text", label: t`The next step`, max: 300 },
        { name: "next_who", kind: "text", label: t`By whom`, max: 120, isHalf: true },
        { name: "next_on", kind: "date", label: t`By when`, isHalf: true },
        { name: "told_on", kind: "date", label: t`Those who took part were told on` },
      ],
    },
  ];
}
