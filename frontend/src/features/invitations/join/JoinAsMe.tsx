import { Trans } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import type { Me } from "@/features/accounts";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { type Look, useAccept } from "../api";
import styles from "./Join.module.css";
import { JoinView } from "./JoinView";

type Props = { look: Look; secret: string; me: Me; onJoined: (path: string) => void };

/** In as who one is already; for members only the way there. */
export function JoinAsMe({ look, secret, me, onJoined }: Props) {
  const accept = useAccept();
  const problem = useProblem(accept.error);
  const name = me.display_name;
  const { place } = look;
  return (
    <JoinView
      look={look}
      dock={
        <Button
          variant="fill"
          size="l"
          isWide
          isPending={accept.isPending}
          onPress={() => accept.mutate({ secret }, { onSuccess: ({ path }) => onJoined(path) })}
        >
          {look.is_member ? <Trans>Go to {place}</Trans> : <Trans>Come in</Trans>}
        </Button>
      }
    >
      {problem && <ErrorSummary detail={problem.detail} />}
      <p className={styles.who}>
        <Avatar person={me} />
        {look.is_member ? (
          <span>
            <Trans>
              You are in already, as <b>{name}</b>.
            </Trans>
          </span>
        ) : (
          <span>
            <Trans>
              You come in as <b>{name}</b>.
            </Trans>
          </span>
        )}
      </p>
    </JoinView>
  );
}
