import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextArea, TextField } from "@/ui/TextField";
import type { Programme } from "./api";

type ProgrammeValues = {
  name: string;
  description: string;
  starts_on: string | null;
  ends_on: string | null;
};

type Props = {
  programme?: Programme;
  action: string;
  error: unknown;
  isPending: boolean;
  onSubmit: (values: ProgrammeValues) => void;
  onCancel: () => void;
};

/** The fields of a programme, for a new one and a changed one alike. */
export function ProgrammeForm({ programme, action, error, isPending, onSubmit, onCancel }: Props) {
  const { t } = useLingui();
  const problem = useProblem(error);

  function submit(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    onSubmit({
      name: text("name"),
      description: text("description"),
      starts_on: text("starts_on") || null,
      ends_on: text("ends_on") || null,
    });
  }

  return (
    <Form onSubmit={submit} problem={problem}>
      <TextField
        name="name"
        label={t`The programme’s name`}
        defaultValue={programme?.name ?? ""}
        maxLength={120}
        autoFocus
        isRequired
      />
      <TextArea
        name="description"
        label={t`What it is about`}
        defaultValue={programme?.description ?? ""}
        maxLength={2000}
        rows={4}
      />
      <TextField name="starts_on" type="date" label={t`Begins`} defaultValue={programme?.starts_on ?? ""} />
      <TextField name="ends_on" type="date" label={t`Ends`} defaultValue={programme?.ends_on ?? ""} />
      <FormActions>
        <Button type="submit" variant="fill" isPending={isPending}>
          {action}
        </Button>
        <Button variant="bare" onPress={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
