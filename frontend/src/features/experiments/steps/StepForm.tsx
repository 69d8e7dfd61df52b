import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { asApiError } from "@/api/errors";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { useTakeStep } from "../api";
import { FieldInput } from "../edit/FieldInput";
import { keep, kept } from "../edit/kept";
import { changesOf, type Field, type Values, valuesOf } from "../edit/values";
import { change } from "../saving";
import type { Need, State, StepRequest, Story, Transition } from "../types";
import { useWords } from "../words";
import { NeedList } from "./NeedList";
import styles from "./Steps.module.css";
import { useClosingFields, useStepFields } from "./useStepFields";

type Props = { story: Story; step: Transition; onClose: () => void; onTaken: (state: State) => void };

/** The form of a step. What is typed is kept until the step is taken, also when it is refused or left. */
export function StepForm({ story, step, onClose, onTaken }: Props) {
  const words = useWords();
  const { fields, start } = useStepFields(story, step);
  const closing = useClosingFields(story, step);
  const round = story.iterations.find(({ ended_on }) => ended_on === null);
  const draft = `step.${story.id}.${step.name}`;
  const [values, setValues] = useState<Values>(() => ({
    ...start,
    ...valuesOf(round ?? {}, closing),
    ...kept<Values>(draft),
  }));
  const [key] = useState(() => crypto.randomUUID());
  const take = useTakeStep(story.id);
  const [error, setError] = useState<unknown>(null);
  const [isTaking, setIsTaking] = useState(false);
  const refused = missingIn(error);
  const problem = useProblem(error);

  function put(name: string, value: string) {
    const next = { ...values, [name]: value };
    setValues(next);
    keep(draft, next);
  }

  /** The round is written first: what was typed is then kept on the server even when the step is refused. */
  async function submit() {
    setIsTaking(true);
    setError(null);
    try {
      const changes = changesOf(valuesOf(round ?? {}, closing), values, closing);
      if (round && Object.keys(changes).length > 0)
        await change("iteration", round.id, round.revision, changes);
      const body = { transition: step.name, ...given(fields, values) } as StepRequest;
      const { state } = await take.mutateAsync({ key, body });
      keep(draft, null);
      onTaken(state);
    } catch (cause) {
      setError(asApiError(cause));
    } finally {
      setIsTaking(false);
    }
  }

  const asked = new Set([...closing.map(({ name }) => OF_ROUND[name] ?? ""), ...askedFor(step)]);
  const missing = refused ?? step.missing.filter(({ code, asks }) => !asks && !asked.has(code));
  return (
    <Form onSubmit={() => void submit()} problem={problem}>
      <Questions questions={step.questions} />
      {missing.length > 0 && <NeedList story={story} needs={missing} onGo={onClose} isMissing />}
      {step.open_points.length > 0 && <NeedList story={story} needs={step.open_points} onGo={onClose} />}
      {[...closing, ...fields].length > 0 && (
        <div className={styles.fields}>
          {[...closing, ...fields].map(field => (
            <div key={field.name} className={field.isHalf ? undefined : styles.whole}>
              <FieldInput
                field={field}
                value={values[field.name] ?? ""}
                onChange={value => put(field.name, value)}
              />
            </div>
          ))}
        </div>
      )}
      <FormActions>
        <Button type="submit" variant="fill" isPending={isTaking}>
          {words.steps[step.name]}
        </Button>
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

/** Fields of the round that are in the dialog need no line of their own. */
const OF_ROUND: Record<string, string> = {
  did: "did_missing",
  saw: "saw_missing",
  next_change: "change_missing",
};

function askedFor(step: Transition): string[] {
  return step.missing.filter(({ asks }) => asks).map(({ code }) => code);
}

/** What is said with the step; what is empty is not said. */
function given(fields: readonly Field[], values: Values): Record<string, string> {
  const said = fields.map(({ name }): [string, string] => [name, (values[name] ?? "").trim()]);
  return Object.fromEntries(said.filter(([, value]) => value !== ""));
}

/** The list of a refusal, if it brought one. */
function missingIn(error: unknown): Need[] | null {
  const listed = error ? asApiError(error).body.missing : null;
  return Array.isArray(listed) ? (listed as Need[]) : null;
}

function Questions({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <div className={styles.questions}>
      <p className={styles.asks}>
        <Trans>A coach would ask</Trans>
      </p>
      <ul>
        {questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
