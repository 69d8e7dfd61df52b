import { useLingui } from "@lingui/react/macro";
import { daysFrom, today } from "../dates";
import { useRoundFields } from "../edit/forms";
import type { Field, Values } from "../edit/values";
import { designOf } from "../story/results";
import type { Story, Transition } from "../types";
import { useWords } from "../words";

const A_FORTNIGHT = 14;

/** What a step asks for in its dialog: the fields, and what stands in them at first. */
export function useStepFields(story: Story, step: Transition): { fields: Field[]; start: Values } {
  const { t } = useLingui();
  const { states } = useWords();
  const rules = designOf(story)?.stop_rules ?? [];
  const sentence = { name: "reason", kind: "area", max: 600, rows: 2 } as const;
  const reasons: Partial<Record<Transition["name"], string>> = {
    skip_pilot: t`Why there is no pilot`,
    pause: t`Why it is paused`,
    stop_early: t`The other reason`,
  };
  const known: Record<string, Field> = {
    started_on: { name: "started_on", kind: "date", label: t`The round starts on`, isHalf: true },
    ended_on: {
      name: "ended_on",
      kind: "date",
      label: step.name === "make_sense" ? t`The pilot ended on` : t`The round ended on`,
      isHalf: true,
    },
    reason: { ...sentence, label: reasons[step.name] ?? t`Why` },
    stop_rule: {
      name: "stop_rule",
      kind: "choice",
      label: t`Which stop rule was met`,
      options: [{ value: "", label: t`None of them` }, ...rules.map(rule => ({ value: rule, label: rule }))],
    },
    told: { name: "told", kind: "area", label: t`Who was told that it stopped`, max: 600, rows: 2 },
    told_on: { name: "told_on", kind: "date", label: t`Those who took part were told on` },
    look_again_on: {
      name: "look_again_on",
      kind: "date",
      label: t`Look at it again on`,
      hint: t`A day within the next 30 days.`,
    },
    looked_for: {
      name: "looked_for",
      kind: "area",
      label: t`Where you looked for what speaks against`,
      max: 600,
      rows: 2,
    },
    change: {
      name: "change",
      kind: "area",
      label: t`What the first round of the new cycle changes`,
      max: 1000,
      rows: 2,
    },
    to: {
      name: "to",
      kind: "radio",
      label: t`It goes on`,
      options: step.to.map(state => ({ value: state, label: states[state] })),
    },
  };
  const isAsked: Partial<Record<string, boolean>> = {
    to: step.to.length > 1,
    ended_on: step.name === "make_sense" || hasOpenRound(story),
  };
  const wanted = step.takes.filter(name => isAsked[name] ?? true);
  const fields = wanted.flatMap(name => known[name] ?? []);
  return { fields, start: startOf(fields) };
}

function startOf(fields: readonly Field[]): Values {
  const days: Values = {
    started_on: today(),
    ended_on: today(),
    look_again_on: daysFrom(today(), A_FORTNIGHT),
  };
  return Object.fromEntries(fields.map(({ name }) => [name, days[name] ?? ""]));
}

/** "Did, saw, surprise, one change" of the open round: asked for when a round is closed by the next one. */
export function useClosingFields(story: Story, step: Transition): Field[] {
  const fields = useRoundFields();
  return step.name === "next_round" && hasOpenRound(story) ? fields : [];
}

function hasOpenRound({ iterations }: Story): boolean {
  return iterations.some(({ ended_on }) => ended_on === null);
}
