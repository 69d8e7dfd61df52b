import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { useDays } from "../dates";
import type { Line } from "../types";
import { type Asking, useRevokeAsking } from "./api";
import styles from "./Sharing.module.css";

/** Who was asked before, and what became of it. */
export function Askings({ line, askings }: { line: Line; askings: Asking[] }) {
  const { t } = useLingui();
  const days = useDays();
  const revoke = useRevokeAsking(line.id);
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
                <Button
                  variant="bare"
                  aria-label={t`Revoke the link for ${who}`}
                  isPending={revoke.isPending && revoke.variables === asking.id}
                  onPress={() => revoke.mutate(asking.id)}
                >
                  <Trans>Revoke</Trans>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
