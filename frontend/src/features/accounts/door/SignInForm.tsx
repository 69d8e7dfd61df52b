import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { TextField } from "@/ui/TextField";
import { CodeForm, ForgottenForm, ResetForm } from "./CodeForms";
import styles from "./SignIn.module.css";
import { textOf } from "./textOf";
import type { SignIn } from "./useSignIn";

type Props = { signIn: SignIn; email?: string };

/** The form of the stage a sign-in is at. */
export function SignInForm({ signIn, email = "" }: Props) {
  const { stage } = signIn;
  switch (stage.name) {
    case "password":
      return <PasswordForm signIn={signIn} email={email} />;
    case "forgotten":
      return <ForgottenForm signIn={signIn} email={email} />;
    case "reset":
      return <ResetForm signIn={signIn} email={stage.email} />;
    case "code":
    case "verify":
      return <CodeForm signIn={signIn} email={stage.email} isNew={stage.name === "verify"} />;
    default:
      return stage satisfies never;
  }
}

function PasswordForm({ signIn, email }: Required<Props>) {
  const { t } = useLingui();
  const problem = useProblem(signIn.error);
  const address = useRef<HTMLInputElement>(null);

  function askForCode() {
    const typed = address.current?.value.trim() ?? "";
    if (typed) signIn.sendCode(typed);
    else address.current?.focus();
  }

  return (
    <Form
      problem={problem}
      onSubmit={values => signIn.withPassword(textOf(values, "email"), String(values.get("password") ?? ""))}
    >
      <TextField
        name="email"
        type="email"
        label={t`E-mail`}
        autoComplete="username"
        defaultValue={email}
        inputRef={address}
        isRequired
        isLarge
      />
      <TextField
        name="password"
        type="password"
        label={t`Password`}
        autoComplete="current-password"
        isRequired
        isLarge
      />
      <Button type="submit" variant="fill" size="l" isWide isPending={signIn.isPending}>
        <Trans>Sign in</Trans>
      </Button>
      <div className={styles.ways}>
        <Button onPress={askForCode} icon="mail" isWide isDisabled={signIn.isPending}>
          <Trans>Send me a one-time code instead</Trans>
        </Button>
        <Button variant="bare" onPress={() => signIn.goTo({ name: "forgotten" })}>
          <Trans>I have forgotten my password</Trans>
        </Button>
      </div>
    </Form>
  );
}
