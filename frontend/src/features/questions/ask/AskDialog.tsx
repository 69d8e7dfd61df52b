import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import { type About, useAsk } from "../api";

/** Something of the team that can be asked about. */
export type Subject = About & { title: string };

type Props = {
  team: { id: string; name: string };
  /** What else can be asked about than the team as a whole. */
  subjects?: readonly Subject[];
  /** What is chosen at first: of the subjects, else the team. */
  about?: About | undefined;
  /** What stands in the field at first. */
  start?: string;
  onClose: () => void;
};

/** Asks a team something, about the whole or about one of its things. */
export default function AskDialog({ team, subjects = [], about, start = "", onClose }: Props) {
  const { t } = useLingui();
  const ask = useAsk();
  const problem = useProblem(ask.error);
  const [chosen, setChosen] = useState(about?.id ?? team.id);

  function submit(values: FormData) {
    const found: About = subjects.find(({ id }) => id === chosen) ?? { kind: "team", id: team.id };
    ask.mutate(
      { about: found, body: String(values.get("body") ?? "").trim() },
      {
        onSuccess: () => {
          toast(t`Asked. It stays open until the team has answered or parked it.`);
          onClose();
        },
      },
    );
  }

  return (
    <Dialog title={t`Ask ${team.name}`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        <TextArea
          name="body"
          label={t`Your question`}
          {...(start && { hint: t`In the language most of the team use. Make it yours.` })}
          defaultValue={start}
          maxLength={4000}
          autoFocus
          isRequired
        />
        {subjects.length > 0 && (
          <Select
            label={t`About`}
            value={chosen}
            onChange={setChosen}
            options={[
              { value: team.id, label: t`The team as a whole` },
              ...subjects.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
        <p className="small quiet">
          {chosen === team.id ? (
            <Trans>The core team and those who lead the programme see it.</Trans>
          ) : (
            <Trans>Everyone who sees this sees the question, too, guests among them.</Trans>
          )}
        </p>
        <FormActions>
          <Button type="submit" variant="fill" isPending={ask.isPending}>
            <Trans>Ask</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
