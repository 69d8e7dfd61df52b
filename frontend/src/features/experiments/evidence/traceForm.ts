import { useLingui } from "@lingui/react/macro";
import { today } from "../dates";
import type { FieldGroup } from "../edit/values";
import type { Changes } from "../saving";
import { useFigures } from "../story/useFigures";
import type { Story } from "../types";
import type { Evidence, TraceBody } from "./api";
import { useEvidenceWords } from "./words";

/** The fields by which the core team writes down a trace. */
export function useTraceForm(story: Story): FieldGroup[] {
  const { t } = useLingui();
  const { strengths } = useEvidenceWords();
  return [
    {
      fields: [
        {
          name: "direction",
          kind: "radio",
          label: t`What it says about the assumption`,
          options: [
            { value: "for", label: t`For` },
            { value: "against", label: t`Against` },
            { value: "mixed", label: t`Both` },
            { value: "context", label: t`Neither: it is about what surrounds it` },
          ],
        },
        {
          name: "text",
          kind: "area",
          label: t`What was seen, said or measured`,
          hint: t`Nothing by which somebody could be recognised.`,
          max: 4000,
        },
        { name: "n", kind: "number", label: t`How many`, isHalf: true },
        { name: "of_n", kind: "number", label: t`Of how many`, isHalf: true },
        { name: "value", kind: "number", label: t`Or another figure`, isHalf: true },
        { name: "unit", kind: "text", label: t`Its unit`, max: 40, isHalf: true },
        {
          name: "strength",
          kind: "radio",
          label: t`How strong it is`,
          options: strengths.map(({ meaning }, index) => ({
            value: String(index + 1),
            label: `${index + 1} – ${meaning}`,
          })),
        },
        ...useGathering(story),
        {
          name: "consent_to_show",
          kind: "check",
          label: t`May be shown outside the core team`,
          hint: t`Only if whoever said it agrees.`,
        },
        {
          name: "is_sensitive",
          kind: "check",
          label: t`Is about somebody’s private life`,
          hint: t`Then only the core team and the coaches see it.`,
        },
      ],
    },
  ];
}

/** How, when, where and by whom. */
function useGathering({ iterations, pilots }: Story): FieldGroup["fields"] {
  const { t } = useLingui();
  const { nameOf } = useFigures();
  const rounds = iterations.map(({ id, number }) => ({
    value: `iteration:${id}`,
    label: nameOf({ kind: "round", number }),
  }));
  const runs = pilots.map(({ id, number }) => ({
    value: `pilot:${id}`,
    label: nameOf({ kind: "pilot", number }),
  }));
  return [
    {
      name: "type",
      kind: "choice",
      label: t`What it is`,
      isHalf: true,
      options: [
        { value: "observation", label: t`An observation` },
        { value: "quote", label: t`What somebody said` },
        { value: "measurement", label: t`A measurement` },
        { value: "story", label: t`A story` },
        { value: "document", label: t`A document` },
        { value: "system_log", label: t`Data from a system` },
      ],
    },
    {
      name: "where",
      kind: "choice",
      label: t`Comes from`,
      isHalf: true,
      options: [{ value: "", label: t`Nowhere in particular` }, ...rounds, ...runs],
    },
    {
      name: "collected_by",
      kind: "choice",
      label: t`Collected by`,
      isHalf: true,
      options: [
        { value: "core", label: t`The core team` },
        { value: "participant", label: t`Somebody who took part` },
        { value: "outside", label: t`Somebody from outside` },
      ],
    },
    { name: "collected_on", kind: "date", label: t`Date`, isHalf: true },
  ];
}

/** A trace as the form shows it; a new one as most are. */
export function shownTrace(trace: TraceBody | undefined, story: Story): object {
  if (!trace) {
    const open = story.iterations.find(({ ended_on }) => ended_on === null);
    return {
      type: "observation",
      strength: 2,
      collected_by: "core",
      collected_on: today(),
      where: open ? `iteration:${open.id}` : "",
    };
  }
  const { iteration, pilot } = trace;
  return { ...trace, where: iteration ? `iteration:${iteration}` : pilot ? `pilot:${pilot}` : "" };
}

/** What the form gives, as the API takes it. */
export function traceBody({ where, collected_on, direction, ...rest }: Changes): TraceBody {
  const [kind, id] = typeof where === "string" ? where.split(":") : [];
  return {
    ...(rest as TraceBody),
    ...(where !== undefined && {
      iteration: kind === "iteration" ? (id ?? null) : null,
      pilot: kind === "pilot" ? (id ?? null) : null,
    }),
    // Left open it is missing, and the server says so; nothing is for or against by itself.
    ...(direction ? { direction: direction as Evidence["direction"] } : {}),
    ...(typeof collected_on === "string" && { collected_on }),
  };
}
