import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { useSectors } from "@/i18n/sectors";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { type Membership, useChangeMembership } from "../api";

type Props = { member: Membership; isOpen: boolean; onClose: () => void };

/** What somebody says of themselves in this team. */
export function EditSelf({ member, isOpen, onClose }: Props) {
  const { t } = useLingui();
  const sectors = useSectors();
  const change = useChangeMembership(member.team);
  const problem = useProblem(change.error);

  function save(values: FormData) {
    const about = String(values.get("about") ?? "");
    const sector = String(values.get("sector") ?? "") as Membership["sector"];
    change.mutate({ id: member.id, about, sector }, { onSuccess: onClose });
  }

  return (
    <Dialog title={t`Who you are here`} isOpen={isOpen} onClose={onClose}>
      <Form onSubmit={save} problem={problem}>
        <TextField
          name="about"
          label={t`In your own words`}
          hint={t`For example: outreach youth worker, parent of a pupil.`}
          defaultValue={member.about}
          maxLength={120}
          autoFocus
        />
        <Select
          name="sector"
          label={t`Where do you look at this from?`}
          hint={t`The team sees which voices it hears, and which are missing.`}
          defaultValue={member.sector}
          options={[{ value: "", label: t`I leave it open` }, ...sectors.choices]}
        />
        <FormActions>
          <Button type="submit" variant="fill" isPending={change.isPending}>
            <Trans>Save</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
