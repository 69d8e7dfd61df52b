import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { RadioGroup } from "@/ui/RadioGroup";
import { TextArea, TextField } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import { type TeamChanges, type TeamDetail, useArchive, useChangeTeam, type Visibility } from "../api";
import { useVisibilities } from "../useVisibilities";

type Props = { team: TeamDetail; isOpen: boolean; onClose: () => void };

/** What the team is called, what it works on, and who may read it. */
export function EditTeam({ team, isOpen, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog title={t`About the team`} isOpen={isOpen} onClose={onClose}>
      <EditForm team={team} onClose={onClose} />
    </Dialog>
  );
}

function EditForm({ team, onClose }: Omit<Props, "isOpen">) {
  const { t } = useLingui();
  const change = useChangeTeam(team.id);
  const problem = useProblem(change.error);
  const visibilities = useVisibilities();

  function save(values: FormData) {
    const before = { name: team.name, phenomenon: team.phenomenon, visibility: team.visibility };
    change.mutate(read(values), {
      onSuccess() {
        onClose();
        toast(t`The team has been changed.`, () => change.mutate(before));
      },
    });
  }

  return (
    <Form onSubmit={save} problem={problem}>
      <TextArea
        name="phenomenon"
        label={t`The phenomenon`}
        hint={t`What happens, to whom, where. Without a solution.`}
        defaultValue={team.phenomenon}
        maxLength={600}
        rows={4}
        autoFocus
      />
      <TextField name="name" label={t`The team’s name`} defaultValue={team.name} maxLength={80} isRequired />
      <RadioGroup
        name="visibility"
        label={t`Who may read the space`}
        defaultValue={team.visibility}
        choices={visibilities}
      />
      <FormActions>
        <Button type="submit" variant="fill" isPending={change.isPending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        {team.abilities.archive && <ArchiveButton team={team} onDone={onClose} />}
      </FormActions>
    </Form>
  );
}

function read(values: FormData): TeamChanges {
  return {
    name: String(values.get("name") ?? ""),
    phenomenon: String(values.get("phenomenon") ?? ""),
    visibility: String(values.get("visibility")) as Visibility,
  };
}

function ArchiveButton({ team, onDone }: { team: TeamDetail; onDone: () => void }) {
  const { t } = useLingui();
  const archive = useArchive(team.id);
  const isClosed = team.archived_at !== null;

  function turn() {
    archive.mutate(isClosed, {
      onSuccess() {
        onDone();
        if (!isClosed) toast(t`The space is closed for writing.`, () => archive.mutate(true));
      },
    });
  }

  return (
    <Button variant="bare" icon="lock" onPress={turn} isPending={archive.isPending}>
      {isClosed ? <Trans>Open the space again</Trans> : <Trans>Close for writing</Trans>}
    </Button>
  );
}
