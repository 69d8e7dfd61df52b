import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextField } from "@/ui/TextField";
import { ResendCode } from "./ResendCode";
import { textOf } from "./textOf";
import type { SignIn } from "./useSignIn";

type Props = { signIn: SignIn; email: string };

function Back({ signIn }: { signIn: SignIn }) {
  return (
    <Button variant="bare" icon="back" onPress={() => signIn.goTo({ name: "password" })}>
      <Trans>Back</Trans>
    </Button>
  );
}

function CodeField({ name }: { name: string }) {
  const { t } = useLingui();
  return (
    <TextField
      name={name}
      label={t`Code from the e-mail`}
      hint={t`It is valid for a few minutes. Look in the junk folder, too.`}
      autoComplete="one-time-code"
      spellCheck="false"
      autoFocus
      isRequired
      isLarge
    />
  );
}

/** For the code of a sign-in, or of a new account's address. */
export function CodeForm({ signIn, email, isNew }: Props & { isNew: boolean }) {
  const problem = useProblem(signIn.error);
  return (
    <Form
      problem={problem}
      onSubmit={values =>
        isNew ? signIn.verify(email, textOf(values, "key")) : signIn.withCode(email, textOf(values, "code"))
      }
    >
      <p>
        <Trans>
          We sent a code to <b>{email}</b>, if that address is known here.
        </Trans>
      </p>
      <CodeField name={isNew ? "key" : "code"} />
      <Button type="submit" variant="fill" size="l" isWide isPending={signIn.isPending}>
        <Trans>Continue</Trans>
      </Button>
      <FormActions>
        <Back signIn={signIn} />
        <ResendCode path={isNew ? "auth/email/verify/resend" : "auth/code/resend"} />
      </FormActions>
    </Form>
  );
}

/** Asks where to send a code for a new password. */
export function ForgottenForm({ signIn, email }: Props) {
  const { t } = useLingui();
  const problem = useProblem(signIn.error);
  return (
    <Form problem={problem} onSubmit={values => signIn.sendReset(textOf(values, "email"))}>
      <p>
        <Trans>We send you a code with which you choose a new password.</Trans>
      </p>
      <TextField
        name="email"
        type="email"
        label={t`E-mail`}
        autoComplete="username"
        defaultValue={email}
        autoFocus
        isRequired
        isLarge
      />
      <Button type="submit" variant="fill" size="l" isWide isPending={signIn.isPending}>
        <Trans>Send the code</Trans>
      </Button>
      <FormActions>
        <Back signIn={signIn} />
      </FormActions>
    </Form>
  );
}

/** The code, and the new password with it. */
export function ResetForm({ signIn, email }: Props) {
  const { t } = useLingui();
  const problem = useProblem(signIn.error);
  return (
    <Form
      problem={problem}
      onSubmit={values => signIn.reset(email, textOf(values, "key"), String(values.get("password") ?? ""))}
    >
      <p>
        <Trans>
          We sent a code to <b>{email}</b>, if that address is known here.
        </Trans>
      </p>
      <CodeField name="key" />
      <TextField
        name="password"
        type="password"
        label={t`New password`}
        hint={t`At least 10 characters. A few words in a row are easy to remember.`}
        autoComplete="new-password"
        isRequired
        isLarge
      />
      <Button type="submit" variant="fill" size="l" isWide isPending={signIn.isPending}>
        <Trans>Change the password and sign in</Trans>
      </Button>
      <FormActions>
        <Back signIn={signIn} />
      </FormActions>
    </Form>
  );
}
