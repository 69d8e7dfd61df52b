import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import { teamAssumptionsQuery, teamExperimentsQuery } from "../api";
import { type Field, groundsQuery, usePromote, type Wanted } from "./api";
import { useFields } from "./words";

type Props = { team: string; note: string; field: Field; text: string; onClose: () => void };
type Values = Omit<Wanted, "note" | "field">;
type PartProps = { team: string; field: Field; values: Values; onChange: (part: Values) => void };

const BEFORE_THE_TEST = new Set(["idea", "framed", "designed", "ready"]);
/** What a note stands for from now on: nothing of its words is written there. */
const FOLLOWING = new Set<Field>(["assumption.state", "decision"]);
const WITHOUT_EXPERIMENT = new Set<Field>(["assumption.statement", "assumption.state", "experiment.title"]);

/** A note becomes an assumption or a part of an experiment; it can be said in other words there. */
export function TakeUpDialog({ team, note, field, text, onClose }: Props) {
  const { t } = useLingui();
  const title = useFields()[field].replace(/…$/, "");
  const promote = usePromote(team);
  const [values, setValues] = useState<Values>({ text });
  const change = (part: Values) => setValues(before => ({ ...before, ...part }));

  function send() {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
    promote.mutate(
      { ...given, note, field },
      {
        onSuccess({ is_new }) {
          toast(is_new ? t`Taken up. The note stays where it is.` : t`It had been taken up before.`);
          onClose();
        },
      },
    );
  }

  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form problem={useProblem(promote.error)} onSubmit={send}>
        {!FOLLOWING.has(field) && (
          <TextArea
            name="text"
            label={field === "assumption.statement" ? t`We believe that…` : t`In these words`}
            hint={
              field === "assumption.statement"
                ? t`Who does what, and because of what? The note keeps its words.`
                : null
            }
            value={values.text ?? ""}
            onChange={words => change({ text: words })}
            autoFocus
          />
        )}
        {field === "assumption.statement" && <KindOf {...{ team, field, values }} onChange={change} />}
        {field === "assumption.state" && <WhichAssumption {...{ team, field, values }} onChange={change} />}
        {!WITHOUT_EXPERIMENT.has(field) && <WhichExperiment {...{ team, field, values }} onChange={change} />}
        <FormActions>
          <Button type="submit" variant="fill" isPending={promote.isPending}>
            <Trans>Take up</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function KindOf({ values, onChange }: PartProps) {
  const { t } = useLingui();
  return (
    <Select
      name="kind"
      label={t`What is it about?`}
      value={values.kind ?? ""}
      onChange={kind => onChange({ kind: kind as NonNullable<Values["kind"]> })}
      options={[
        { value: "", label: t`Not said yet` },
        { value: "people", label: t`People want or do it` },
        { value: "ability", label: t`We are able to do it` },
        { value: "others", label: t`Others do their part` },
        { value: "allowed", label: t`It is allowed` },
      ]}
    />
  );
}

function WhichAssumption({ team, values, onChange }: PartProps) {
  const { t } = useLingui();
  const { data = [] } = useQuery(teamAssumptionsQuery(team));
  return (
    <Select
      name="assumption"
      label={t`Which assumption?`}
      hint={t`From now on the lane of the note and the state of the assumption follow each other.`}
      value={values.assumption ?? ""}
      onChange={assumption => onChange({ assumption })}
      options={[
        { value: "", label: t`Choose` },
        ...data.map(({ id, statement }) => ({ value: id, label: statement })),
      ]}
    />
  );
}

function WhichExperiment({ team, field, values, onChange }: PartProps) {
  const { t } = useLingui();
  const hints: Partial<Record<Field, string>> = {
    decision: t`From now on the lane of the note and the outcome of its newest decision follow each other.`,
    evidence: t`From now on the place of the note and what the evidence says follow each other.`,
    iteration: t`The words move with the note to another round.`,
  };
  const { data = [] } = useQuery(teamExperimentsQuery(team));
  const open = data.filter(({ state }) => state !== "closed");
  const chosen = open.find(({ id }) => id === values.experiment);
  const hasBegun = chosen !== undefined && !BEFORE_THE_TEST.has(chosen.state);
  return (
    <>
      <Select
        name="experiment"
        label={t`Which experiment?`}
        hint={hints[field]}
        value={values.experiment ?? ""}
        onChange={experiment => onChange({ experiment })}
        options={[
          { value: "", label: t`Choose` },
          ...open.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {hasBegun && field.startsWith("design.") && (
        <TextArea
          name="because"
          label={t`Why do you change the test?`}
          hint={t`It has begun: both wordings stay visible.`}
          value={values.because ?? ""}
          onChange={because => onChange({ because })}
          maxLength={400}
        />
      )}
      {field === "learning.statement" && <Grounds {...{ team, field, values, onChange }} />}
    </>
  );
}

function Grounds({ values, onChange }: PartProps) {
  const { t } = useLingui();
  const { data = [] } = useQuery(groundsQuery(values.experiment ?? ""));
  return (
    <Select
      name="rests_on"
      label={t`Which evidence does it rest on?`}
      value={values.rests_on ?? ""}
      onChange={rests_on => onChange({ rests_on })}
      options={[
        { value: "", label: t`Choose` },
        ...data.map(({ id, text, value, unit }) => ({ value: id, label: text || `${value ?? ""} ${unit}` })),
      ]}
    />
  );
}
