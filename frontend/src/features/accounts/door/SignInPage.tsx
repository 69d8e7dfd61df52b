import { Trans, useLingui } from "@lingui/react/macro";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import styles from "./SignIn.module.css";
import { SignInForm } from "./SignInForm";
import { useSignIn } from "./useSignIn";

/** The door for people with an account. */
export function SignInPage({ onDone }: { onDone: () => Promise<void> | void }) {
  const { t } = useLingui();
  const signIn = useSignIn(onDone);
  const titles = {
    password: t`Sign in`,
    code: t`Check your e-mail`,
    verify: t`Check your e-mail`,
    forgotten: t`A new password`,
    reset: t`A new password`,
  };
  const title = titles[signIn.stage.name];
  useDocumentTitle(title);
  return (
    <div className={styles.page}>
      <PageTitle>{title}</PageTitle>
      {signIn.stage.name === "password" && (
        <p className={styles.lead}>
          <Trans>Where teams, and the people they invite, work on what nobody can solve alone.</Trans>
        </p>
      )}
      <SignInForm signIn={signIn} />
      {signIn.stage.name === "password" && (
        <p className={styles.foot}>
          <Trans>
            <b>No account?</b> Niitty is entered by invitation. Open the link you were sent; often a name is
            enough.
          </Trans>
        </p>
      )}
    </div>
  );
}
