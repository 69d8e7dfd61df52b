import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { FormActions } from "@/ui/FormActions";
import { Icon } from "@/ui/Icon";
import styles from "./Invite.module.css";
import { LinkToShare } from "./LinkToShare";
import { type Outcome, sentenceOf } from "./useSending";

type Props = { outcome: Outcome; onAgain: () => void; onClose: () => void };

/** What became of what was sent; the link is shown this once. */
export function Sent({ outcome, onAgain, onClose }: Props) {
  const { made, refused } = outcome;
  const link = made.find(({ email }) => !email);
  return (
    <div className={styles.sent}>
      {link ? <LinkToShare url={link.url} /> : <Letters outcome={outcome} />}
      {refused.length > 0 && (
        <ul className={styles.refused}>
          {refused.map(({ email, refusal }) => (
            <li key={email}>
              <Icon name="warning" /> <b>{email}</b> {sentenceOf(refusal)}
            </li>
          ))}
        </ul>
      )}
      <FormActions>
        <Button variant={link ? "edge" : "fill"} onPress={onClose}>
          <Trans>Done</Trans>
        </Button>
        <Button variant={link ? "bare" : "edge"} onPress={onAgain}>
          {refused.length > 0 ? <Trans>Look at the rest again</Trans> : <Trans>Invite more people</Trans>}
        </Button>
      </FormActions>
    </div>
  );
}

function Letters({ outcome }: { outcome: Outcome }) {
  const { t } = useLingui();
  const letters = outcome.made.length;
  const failed = outcome.made.filter(invitation => invitation.mail_failed);
  return (
    <>
      <p className={styles.done} role="status">
        <Icon name="check" />
        {t`${plural(letters, { one: "# invitation is on its way.", other: "# invitations are on their way." })}`}
      </p>
      {failed.length > 0 && (
        <p className="small">
          <Trans>
            Some letters could not be sent. They are marked in the list; you can send them again there.
          </Trans>
        </p>
      )}
    </>
  );
}
