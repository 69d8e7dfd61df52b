import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { AddressForm, type SignIn, SignInForm, useSignIn } from "@/features/accounts";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { TextField } from "@/ui/TextField";
import { ToggleGroup } from "@/ui/ToggleGroup";
import { type Look, useAccept } from "../api";
import styles from "./Join.module.css";
import { JoinView } from "./JoinView";

type Props = {
  look: Look;
  secret: string;
  /** Here as a guest already: an address makes the guest an account, with everything written. */
  isGuest: boolean;
  onJoined: (path: string) => void;
};
type Way = "new" | "known";

/** For roles that need an account: make one, or sign in, and in. */
export default function JoinWithAccount({ look, secret, isGuest, onJoined }: Props) {
  const { t } = useLingui();
  const [way, setWay] = useState<Way>("new");
  const accept = useAccept();
  const problem = useProblem(accept.error);
  const signIn = useSignIn(async () => {
    const { path } = await accept.mutateAsync({ secret });
    onJoined(path);
  });
  const isWaiting = signIn.stage.name !== "password";
  return (
    <JoinView look={look}>
      {problem && <ErrorSummary detail={problem.detail} />}
      {!isWaiting && (
        <div className={styles.ways}>
          <ToggleGroup<Way>
            label={t`How do you come in?`}
            value={way}
            onChange={setWay}
            isWide
            choices={[
              { id: "new", label: t`I am new here` },
              { id: "known", label: t`I have an account` },
            ]}
          />
        </div>
      )}
      {way === "known" || isWaiting ? (
        <SignInForm signIn={signIn} email={look.email} />
      ) : isGuest ? (
        <FromGuest />
      ) : (
        <SignUpForm signIn={signIn} email={look.email} />
      )}
    </JoinView>
  );
}

/** Once the address is proved, the page knows the person anew and shows the way in. */
function FromGuest() {
  const { t } = useLingui();
  return (
    <>
      <p className={styles.who}>
        <Trans>
          You are here as a guest. With an e-mail address you have an account, and keep what you wrote.
        </Trans>
      </p>
      <AddressForm action={t`Make an account`} onDone={() => undefined} />
    </>
  );
}

function SignUpForm({ signIn, email }: { signIn: SignIn; email: string }) {
  const { t } = useLingui();
  const problem = useProblem(signIn.error);
  const read = (values: FormData, name: string) => String(values.get(name) ?? "");
  return (
    <Form
      problem={problem}
      className={styles.fields}
      onSubmit={values =>
        signIn.signUp({
          display_name: read(values, "display_name").trim(),
          email: read(values, "email").trim(),
          password: read(values, "password"),
        })
      }
    >
      <TextField
        name="display_name"
        label={t`Your name, as others see it`}
        autoComplete="name"
        maxLength={80}
        isRequired
        isLarge
      />
      <TextField
        name="email"
        type="email"
        label={t`E-mail`}
        autoComplete="username"
        defaultValue={email}
        isRequired
        isLarge
      />
      <TextField
        name="password"
        type="password"
        label={t`Password`}
        hint={t`At least 10 characters. A few words in a row are easy to remember.`}
        autoComplete="new-password"
        isRequired
        isLarge
      />
      <Button type="submit" variant="fill" size="l" isWide isPending={signIn.isPending}>
        <Trans>Make an account and come in</Trans>
      </Button>
    </Form>
  );
}
