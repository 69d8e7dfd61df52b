import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { useRoles } from "@/i18n/roles";
import { useTime } from "@/i18n/time";
import { IconButton } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { Dialog } from "@/ui/Dialog";
import { Icon } from "@/ui/Icon";
import { Menu } from "@/ui/Menu";
import { toast } from "@/ui/toast";
import { type Invitation, type Place, useResend } from "./api";
import { CloseInvitation } from "./CloseInvitation";
import styles from "./Invitations.module.css";
import { LinkToShare } from "./invite/LinkToShare";

type Props = { invitation: Invitation; place: Place };

/** One invitation: to whom, as what, how it stands; send again, close. */
export function InvitationRow({ invitation, place }: Props) {
  const { t } = useLingui();
  const { names } = useRoles();
  const [url, setUrl] = useState("");
  const [isAsking, setIsAsking] = useState(false);
  const resend = useResend(place);
  const problem = useProblem(resend.error);
  const { email } = invitation;
  const who = email || t`Link`;
  const canResend = invitation.state === "open" || invitation.state === "expired";

  function again() {
    resend.mutate(invitation.id, {
      onSuccess: made => (email ? toast(t`Sent again to ${email}.`) : setUrl(made.url)),
    });
  }

  return (
    <li className={styles.row}>
      <Icon name={email ? "mail" : "link"} className={styles.sign} />
      <div className={styles.what}>
        <p className={styles.who}>{who}</p>
        <p className="tiny quiet">
          {names[invitation.role]} · <Details invitation={invitation} />
        </p>
        {problem && <p className={styles.refused}>{problem.detail}</p>}
      </div>
      <State invitation={invitation} />
      {canResend && (
        <Menu
          label={t`What to do with the invitation: ${who}`}
          trigger={<IconButton icon="more" label={t`More about the invitation: ${who}`} />}
          groups={[
            [
              {
                id: "again",
                label: email ? t`Send again` : t`Make a new link`,
                hint: t`The old link stops working.`,
                icon: "refresh",
                onAction: again,
              },
              {
                id: "close",
                label: t`Close the invitation`,
                icon: "lock",
                isDanger: true,
                onAction: () => setIsAsking(true),
              },
            ],
          ]}
        />
      )}
      <Dialog title={t`A new link`} isOpen={url !== ""} onClose={() => setUrl("")}>
        <LinkToShare url={url} />
      </Dialog>
      <CloseInvitation
        invitation={invitation}
        place={place}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
      />
    </li>
  );
}

function Details({ invitation }: { invitation: Invitation }) {
  const { t } = useLingui();
  const time = useTime();
  const { uses, max_uses, created_by } = invitation;
  const by = created_by.display_name;
  const until = time.day(invitation.expires_at);
  const used = invitation.email ? "" : t`${uses} of ${max_uses} have come in`;
  return [used, t`open until ${until}`, t`by ${by}`].filter(Boolean).join(" · ");
}

function State({ invitation }: { invitation: Invitation }) {
  const { t } = useLingui();
  if (invitation.mail_failed && invitation.state === "open") {
    return (
      <Chip tone="lingon" icon="warning">
        {t`letter not sent`}
      </Chip>
    );
  }
  switch (invitation.state) {
    case "open":
      return <Chip tone="lake">{invitation.uses > 0 ? t`open, in use` : t`waiting`}</Chip>;
    case "used_up":
      return (
        <Chip tone="spruce" icon="check">
          {invitation.email ? t`has come in` : t`all have come in`}
        </Chip>
      );
    case "expired":
      return (
        <Chip tone="cloudberry" icon="clock">
          {t`expired`}
        </Chip>
      );
    default:
      return <Chip>{t`closed`}</Chip>;
  }
}
