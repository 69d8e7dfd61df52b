import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { useDays } from "../dates";
import type { Line } from "../types";
import { type Asking, type AskingWithLink, useResendAsking, useRevokeAsking } from "./api";
import styles from "./Sharing.module.css";

type Props = {
  line: Line;
  askings: readonly Asking[];
  /** The new link is in it, and nowhere else. */
  onSentAgain: (asking: AskingWithLink) => void;
};

/** Who was asked before, what became of it, and asking again. */
export function Askings({ line, askings, onSentAgain }: Props) {
  const { t } = useLingui();
  const days = useDays();
  const revoke = useRevokeAsking(line.id);
  const resend = useResendAsking(line.id);
  const problem = useProblem(resend.error ?? revoke.error);
  if (askings.length === 0) return null;

  function state({ state, is_opened, mail_failed }: Asking) {
    if (state === "revoked") return t`revoked`;
    if (mail_failed) return t`the e-mail could not be sent`;
    if (is_opened) return t`opened`;
    return state === "open" ? t`not opened yet` : t`closed`;
  }

  return (
    <section className={styles.askings} aria-labelledby={`askings-${line.id}`}>
      <h3 id={`askings-${line.id}`}>
        <Trans>Asked before</Trans>
      </h3>
      <ul>
        {askings.map(asking => {
          const who = asking.name || asking.email || t`Somebody with the link`;
          return (
            <li key={asking.id}>
              <span>
                {who}{" "}
                <span className="small quiet">
                  {days.day(asking.created_at)}, {state(asking)}
                </span>
              </span>
              {asking.state !== "revoked" && (
                <span className={styles.ways}>
                  <Button
                    variant="bare"
                    icon="refresh"
                    aria-label={asking.email ? t`Send again to ${who}` : t`Make a new link for ${who}`}
                    isPending={resend.isPending && resend.variables === asking.id}
                    onPress={() => resend.mutate(asking.id, { onSuccess: onSentAgain })}
                  >
                    {asking.email ? <Trans>Send again</Trans> : <Trans>Make a new link</Trans>}
                  </Button>
                  <Button
                    variant="bare"
                    aria-label={t`Revoke the link for ${who}`}
                    isPending={revoke.isPending && revoke.variables === asking.id}
                    onPress={() => revoke.mutate(asking.id)}
                  >
                    <Trans>Revoke</Trans>
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {problem && <p role="alert">{problem.detail}</p>}
    </section>
  );
}
