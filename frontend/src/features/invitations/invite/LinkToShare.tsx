import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";
import { QrCode } from "@/ui/QrCode";
import { TextField } from "@/ui/TextField";
import styles from "./Invite.module.css";

type Props = {
  url: string;
  /** It can be had again at any time. */
  isLasting?: boolean;
};

/** A link to copy, or to let others photograph: shown once, unless it lasts. */
export function LinkToShare({ url, isLasting }: Props) {
  const { t } = useLingui();
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(url);
    setIsCopied(true);
    announce(t`The link is copied.`);
  }

  return (
    <div className={styles.share}>
      <div className={styles.link}>
        <p hidden={isLasting}>
          <Trans>
            <b>Copy the link now.</b> It is not kept anywhere and cannot be shown again; a new one can always
            be made.
          </Trans>
        </p>
        <TextField label={t`The link`} value={url} isReadOnly />
        <Button variant="fill" icon={isCopied ? "check" : "copy"} onPress={() => void copy()}>
          {isCopied ? <Trans>Copied</Trans> : <Trans>Copy the link</Trans>}
        </Button>
      </div>
      <QrCode text={url} label={t`QR code of the link, for a phone's camera`} />
    </div>
  );
}
