import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { addressesOf } from "@/api/addresses";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextArea, TextField } from "@/ui/TextField";
import { useNewTeam } from "./api";

type Props = { programmeId: string; isOpen: boolean; onClose: () => void };

/** Opens a space with its canvases, and invites those who will carry the work. */
export function NewTeam({ programmeId, isOpen, onClose }: Props) {
  const { t } = useLingui();
  const router = useRouter();
  const open = useNewTeam(programmeId);
  const problem = useProblem(open.error);

  function submit(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    open.mutate(
      {
        name: text("name"),
        phenomenon: text("phenomenon"),
        core_emails: addressesOf(text("core_emails")),
        join: values.get("join") !== null,
      },
      { onSuccess: ({ id }) => void router.navigate({ to: "/teams/$teamId", params: { teamId: id } }) },
    );
  }

  return (
    <Dialog title={t`New team`} isOpen={isOpen} onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        <TextField name="name" label={t`The team’s name`} maxLength={80} autoFocus isRequired />
        <TextArea
          name="phenomenon"
          label={t`The phenomenon`}
          hint={t`What happens, to whom, where. It can wait: the team often finds the words itself.`}
          maxLength={600}
        />
        <TextArea
          name="core_emails"
          label={t`E-mail addresses of the core team`}
          hint={t`Each gets a letter with an invitation. Separate with commas or lines.`}
          rows={2}
        />
        <Checkbox name="join" value="yes" hint={t`Otherwise you read everything, but do not change notes.`}>
          <Trans>I join the core team myself</Trans>
        </Checkbox>
        <FormActions>
          <Button type="submit" variant="fill" isPending={open.isPending}>
            <Trans>Open the space</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
