import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { CopyButton } from "@/ui/CopyButton";
import styles from "../Answer.module.css";

/** The personal link is this page’s own address: to be kept, and given to nobody. */
export function OwnLink() {
  const { t } = useLingui();
  const url = location.href;
  const mayShare = "share" in navigator;
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Keep this link</Trans>
      </h2>
      <p>
        <Trans>
          It brings you back. Whoever has it can read and change your answer, so keep it to yourself.
        </Trans>
      </p>
      <div className={styles.buttons}>
        <CopyButton text={url} said={t`The link is copied.`}>
          <Trans>Copy the link</Trans>
        </CopyButton>
        {mayShare && (
          <Button icon="share" onPress={() => void navigator.share({ url }).catch(() => undefined)}>
            <Trans>Send it to myself</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
