import { Trans, useLingui } from "@lingui/react/macro";
import { Close } from "@/realtime/protocol";
import type { Ending, LiveDocument } from "@/realtime/syncDocument";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { LinkButton } from "@/ui/Link";
import styles from "../page/Page.module.css";

type Props = { ending: Ending; live: LiveDocument };

/** The server has ended the connection for good: why, and what to do. */
export default function Ended({ ending: { code, reason }, live }: Props) {
  const { t } = useLingui();
  const sentences: Record<number, string> = {
    [Close.NOT_SIGNED_IN]: t`You are signed out. Sign in again to go on; what you see is kept.`,
    [Close.FORBIDDEN]: t`You may not open this canvas any more. If that surprises you, ask the team.`,
    [Close.NOT_FOUND]: t`This canvas is not there any more.`,
    [Close.TOO_MANY]: t`Too many changes came at once. Wait a moment, then connect again: nothing is lost.`,
  };
  return (
    <div role="alert" className={styles.ended}>
      <Icon name="warning" />
      <p>{sentences[code] ?? (reason || t`The connection does not work. Load the page again.`)}</p>
      <WayOut code={code} live={live} />
    </div>
  );
}

function WayOut({ code, live }: { code: number; live: LiveDocument }) {
  if (code === Close.NOT_SIGNED_IN) {
    return (
      <LinkButton to="/sign-in" search={{ next: location.pathname }} variant="fill">
        <Trans>Sign in</Trans>
      </LinkButton>
    );
  }
  if (code === Close.FORBIDDEN || code === Close.NOT_FOUND) {
    return (
      <LinkButton to="/" variant="fill">
        <Trans>To my teams</Trans>
      </LinkButton>
    );
  }
  if (code === Close.TOO_MANY) {
    return (
      <Button variant="fill" onPress={() => live.reconnect()}>
        <Trans>Connect again</Trans>
      </Button>
    );
  }
  return (
    <Button variant="fill" onPress={() => location.reload()}>
      <Trans>Load again</Trans>
    </Button>
  );
}
