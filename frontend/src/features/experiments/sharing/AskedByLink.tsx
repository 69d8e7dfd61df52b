import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { LinkToShare } from "@/features/invitations";
import { Button } from "@/ui/Button";
import type { AskingWithLink } from "./api";
import styles from "./Sharing.module.css";

type Props = { asking: AskingWithLink; isAgain?: boolean; onClose: () => void };

/** The link that was made, the one time it is shown, and whether it is on its way as a letter. */
export function AskedByLink({ asking: { email, mail_failed, url }, isAgain = false, onClose }: Props) {
  const top = useRef<HTMLDivElement>(null);
  // What was pressed is gone.
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1} className={styles.asking}>
      <div role="status">
        {email && !mail_failed && (
          <p>
            <Trans>The link is on its way to {email}.</Trans>
          </p>
        )}
        {email && mail_failed && (
          <p>
            <Trans>The e-mail to {email} could not be sent. Pass the link on yourself.</Trans>
          </p>
        )}
        {isAgain && (
          <p>
            <Trans>The link from before opens nothing any more.</Trans>
          </p>
        )}
      </div>
      <LinkToShare url={url} />
      <Button onPress={onClose}>
        <Trans>Done</Trans>
      </Button>
    </div>
  );
}
