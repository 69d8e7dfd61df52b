import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { RadioGroup } from "@/ui/RadioGroup";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import { teamAssumptionsQuery, useOpenExperiment } from "../api";
import { keep, kept } from "../edit/kept";

type Props = { teamId: string; onClose: () => void };
type From = "new" | "known" | "later";
type Draft = { title: string; from: From; statement: string; assumption: string };

const EMPTY: Draft = { title: "", from: "new", statement: "", assumption: "" };

/** Opens an experiment: its title, and the assumption it tests. */
export default function NewExperiment({ teamId, onClose }: Props) {
  const { t } = useLingui();
  const router = useRouter();
  const open = useOpenExperiment();
  const problem = useProblem(open.error);
  const name = `experiment-new.${teamId}`;
  const [draft, setDraft] = useState<Draft>(() => kept<Draft>(name) ?? EMPTY);
  const { data: known = [] } = useQuery(teamAssumptionsQuery(teamId));

  function put(changes: Partial<Draft>) {
    const next = { ...draft, ...changes };
    setDraft(next);
    keep(name, next);
  }

  function submit() {
    const { title, from } = draft;
    const statement = from === "new" ? draft.statement.trim() : "";
    const assumption = from === "known" ? draft.assumption : "";
    open.mutate(
      { team: teamId, title, ...(statement && { statement }), ...(assumption && { assumption }) },
      {
        onSuccess({ id }) {
          keep(name, null);
          void router.navigate({ to: "/experiments/$experimentId", params: { experimentId: id } });
        },
      },
    );
  }

  return (
    <Dialog title={t`New experiment`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        <TextField
          name="title"
          label={t`Title`}
          hint={t`A few words by which everybody knows it.`}
          value={draft.title}
          onChange={title => put({ title })}
          maxLength={120}
          autoFocus
          isRequired
        />
        <RadioGroup
          label={t`The assumption it tests`}
          value={draft.from}
          onChange={from => put({ from: from as From })}
          choices={[
            { value: "new", label: t`A new one` },
            { value: "known", label: t`One of the team’s`, isDisabled: known.length === 0 },
            { value: "later", label: t`We choose it later` },
          ]}
        />
        {draft.from === "new" && (
          <TextArea
            name="statement"
            label={t`What you believe`}
            hint={t`We believe that [who] [does what], because [why].`}
            value={draft.statement}
            onChange={statement => put({ statement })}
            maxLength={1000}
          />
        )}
        {draft.from === "known" && (
          <Select
            name="assumption"
            label={t`One of the team’s assumptions`}
            value={draft.assumption}
            onChange={assumption => put({ assumption })}
            options={[
              { value: "", label: t`Choose` },
              ...known.map(({ id, statement }) => ({ value: id, label: statement })),
            ]}
          />
        )}
        <FormActions>
          <Button type="submit" variant="fill" isPending={open.isPending}>
            <Trans>Open the experiment</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
