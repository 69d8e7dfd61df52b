import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextField } from "@/ui/TextField";
import { textOf } from "../door/textOf";
import { useNewToken } from "./api";

type Props = { isOpen: boolean; onClose: () => void };

/** Makes a key, and shows it this once. */
export function NewToken({ isOpen, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog title={t`New key for scripts`} isOpen={isOpen} onClose={onClose}>
      <Making onClose={onClose} />
    </Dialog>
  );
}

function Making({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const make = useNewToken();
  const problem = useProblem(make.error);
  if (make.data) return <Made secret={make.data.secret} onClose={onClose} />;
  return (
    <Form onSubmit={values => make.mutate(textOf(values, "name"))} problem={problem}>
      <TextField
        name="name"
        label={t`What it is for`}
        hint={t`For example: nightly export.`}
        maxLength={80}
        autoFocus
        isRequired
      />
      <FormActions>
        <Button type="submit" variant="fill" isPending={make.isPending}>
          <Trans>Make the key</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

function Made({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useLingui();
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(secret);
    setIsCopied(true);
    announce(t`The key is copied.`);
  }

  return (
    <Form onSubmit={onClose}>
      <p>
        <Trans>
          <b>Copy the key now.</b> It cannot be shown again.
        </Trans>
      </p>
      <TextField label={t`The key`} value={secret} isReadOnly />
      <FormActions>
        <Button variant="fill" icon={isCopied ? "check" : "copy"} onPress={() => void copy()}>
          {isCopied ? <Trans>Copied</Trans> : <Trans>Copy the key</Trans>}
        </Button>
        <Button type="submit">
          <Trans>Done</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
