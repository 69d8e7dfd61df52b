import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextField } from "@/ui/TextField";
import { ResendCode } from "./ResendCode";
import { textOf } from "./textOf";
import { useAskForAddress, useProveAddress } from "./useAddress";

type Props = {
  action: string;
  /** The person has a password, and has to say it. */
  asksPassword?: boolean;
  onDone: () => void;
};

/** An address becomes one's own in two steps: a code is sent there, and typed in here. */
export function AddressForm({ action, asksPassword = false, onDone }: Props) {
  const [asked, setAsked] = useState("");
  return asked ? (
    <ProveForm email={asked} onBack={() => setAsked("")} onDone={onDone} />
  ) : (
    <AskForm action={action} asksPassword={asksPassword} onAsked={setAsked} />
  );
}

type AskProps = { action: string; asksPassword: boolean; onAsked: (email: string) => void };

function AskForm({ action, asksPassword, onAsked }: AskProps) {
  const { t } = useLingui();
  const ask = useAskForAddress();
  const problem = useProblem(ask.error);

  function submit(values: FormData) {
    const email = textOf(values, "email");
    ask.mutate({ email, password: textOf(values, "password") }, { onSuccess: () => onAsked(email) });
  }

  return (
    <Form onSubmit={submit} problem={problem}>
      <TextField name="email" type="email" label={t`E-mail`} autoComplete="email" isRequired />
      {asksPassword && (
        <TextField
          name="password"
          type="password"
          label={t`Your password`}
          hint={t`So that nobody else changes your address.`}
          autoComplete="current-password"
          isRequired
        />
      )}
      <FormActions>
        <Button type="submit" variant="fill" isPending={ask.isPending}>
          {action}
        </Button>
      </FormActions>
    </Form>
  );
}

type ProveProps = { email: string; onBack: () => void; onDone: () => void };

function ProveForm({ email, onBack, onDone }: ProveProps) {
  const { t } = useLingui();
  const prove = useProveAddress();
  const problem = useProblem(prove.error);
  return (
    <Form onSubmit={values => prove.mutate(textOf(values, "key"), { onSuccess: onDone })} problem={problem}>
      <p>
        <Trans>
          We sent a code to <b>{email}</b>.
        </Trans>
      </p>
      <TextField
        name="key"
        label={t`Code from the e-mail`}
        hint={t`It is valid for a few minutes. Look in the junk folder, too.`}
        autoComplete="one-time-code"
        spellCheck="false"
        autoFocus
        isRequired
      />
      <FormActions>
        <Button type="submit" variant="fill" isPending={prove.isPending}>
          <Trans>Continue</Trans>
        </Button>
        <Button variant="bare" onPress={onBack}>
          <Trans>Another address</Trans>
        </Button>
        <ResendCode path="auth/email/verify/resend" />
      </FormActions>
    </Form>
  );
}
