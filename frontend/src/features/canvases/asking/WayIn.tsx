import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { CopyButton } from "@/ui/CopyButton";
import { QrCode } from "@/ui/QrCode";
import { Reconsider } from "@/ui/Reconsider";
import styles from "./Asking.module.css";
import { type Question, useAsking } from "./api";

/** Without the scheme, and in two halves: to be read from a wall and typed. */
function readable(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname.slice(0, -4)}-${pathname.slice(-4)}`;
}

/** How people get to the question: its short address, as words and as a code; and how it ends. */
export function WayIn({ question }: { question: Question }) {
  const { t } = useLingui();
  const time = useTime();
  const { open, close, renew } = useAsking(question.canvas);
  const problem = useProblem(open.error ?? close.error);
  const refusal = useProblem(renew.error)?.detail;
  const until = time.day(question.closes_at);
  const { judge: mayChange } = question.abilities;
  return (
    <section className={styles.way} aria-label={t`The way to the question`}>
      <div className={styles.wayWords}>
        <blockquote className={styles.question}>{question.question}</blockquote>
        {question.is_open ? (
          <>
            <p className={styles.address}>{readable(question.url)}</p>
            <p className="small quiet">
              <Trans>Open until {until}. Whoever has the address or the code may answer.</Trans>
            </p>
          </>
        ) : (
          <p>
            <Trans>The question is closed: nobody answers any more. Personal links go on working.</Trans>
          </p>
        )}
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem.detail}
          </p>
        )}
        {mayChange && (
          <div className={styles.buttons}>
            {question.is_open ? (
              <>
                <CopyButton text={question.url} said={t`The address is copied.`}>
                  <Trans>Copy the address</Trans>
                </CopyButton>
                <Button
                  variant="bare"
                  icon="lock"
                  isPending={close.isPending}
                  onPress={() => close.mutate(question.id)}
                >
                  <Trans>Close the question</Trans>
                </Button>
                <Reconsider
                  begin={<Trans>A new address…</Trans>}
                  icon="refresh"
                  action={<Trans>Make a new address</Trans>}
                  leave={<Trans>Keep this one</Trans>}
                  isPending={renew.isPending}
                  refusal={refusal}
                  onConfirm={done => renew.mutate(question.id, { onSuccess: done })}
                >
                  <Trans>The address and the code that you have spread will lead nowhere.</Trans>
                </Reconsider>
              </>
            ) : (
              <Button isPending={open.isPending} onPress={() => open.mutate(question.block)}>
                <Trans>Open it for another month</Trans>
              </Button>
            )}
          </div>
        )}
      </div>
      {question.is_open && <QrCode text={question.url} label={t`Code that opens the question`} />}
    </section>
  );
}
