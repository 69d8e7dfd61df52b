import { Trans, useLingui } from "@lingui/react/macro";
import { LinkButton } from "@/ui/Link";
import { toast } from "@/ui/toast";
import { AddressForm } from "../door/AddressForm";
import styles from "./Profile.module.css";

/** For guests: an address makes what they wrote theirs on every device. */
export function KeepIt() {
  const { t } = useLingui();
  return (
    <section className={styles.keep} aria-labelledby="keep-it">
      <div>
        <h2 id="keep-it">
          <Trans>Keep what you wrote</Trans>
        </h2>
        <p>
          <Trans>
            Now this device is your only key. Add an e-mail address and you have an account: everything you
            wrote stays yours, on any device. The team does not see the address.
          </Trans>
        </p>
        <p className="small quiet">
          <Trans>
            Do you have an account already? Sign in to it, and what you wrote here moves along.
          </Trans>{" "}
        </p>
        <LinkButton to="/sign-in" variant="bare" className={styles.known}>
          <Trans>Sign in to my account</Trans>
        </LinkButton>
      </div>
      <AddressForm
        action={t`Make an account`}
        onDone={() => toast(t`You have an account now. What you wrote is yours.`)}
      />
    </section>
  );
}
