import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { later } from "@/ui/later";
import { toast } from "@/ui/toast";
import { type Application, type Call, type To, useResendLink } from "../api";
import styles from "./Desk.module.css";

const DecideDialog = later(() => import("./DecideDialog"));

type Props = { call: Call; application: Application };

/** The steps that can be taken, each with a letter; and a new link when the last letter did not go. */
export function Decide({ call, application }: Props) {
  const { t } = useLingui();
  const [to, setTo] = useState<To | null>(null);
  const { state, team_name: name } = application;
  if (!application.abilities.decide) return null;
  const steps: { to: To; word: string }[] = [
    { to: "talk", word: t`Invite to talk` },
    { to: "accepted", word: t`Accept` },
    { to: "waiting", word: t`Waiting list` },
    { to: "declined", word: t`Decline` },
  ];
  return (
    <>
      {application.mail_failed && <MailFailed call={call} application={application} />}
      {state !== "accepted" && (
        <div className={styles.actions}>
          {steps
            .filter(step => step.to !== state)
            .map(step => (
              <Button
                key={step.to}
                variant={step.to === "declined" ? "bare" : "edge"}
                onPress={() => setTo(step.to)}
                aria-label={`${step.word}: ${name}`}
              >
                {step.word}
              </Button>
            ))}
        </div>
      )}
      <Suspense fallback={null}>
        {to && <DecideDialog call={call} application={application} to={to} onClose={() => setTo(null)} />}
      </Suspense>
    </>
  );
}

function MailFailed({ call, application }: Props) {
  const { t } = useLingui();
  const resend = useResendLink(call, application);
  const problem = useProblem(resend.error);
  return (
    <div className={styles.failed}>
      <Icon name="warning" />
      <p>
        <Trans>The latest letter to them could not be sent.</Trans>
      </p>
      {problem && <ErrorSummary detail={problem.detail} />}
      <Button
        isPending={resend.isPending}
        onPress={() => resend.mutate(undefined, { onSuccess: () => toast(t`A new link is on its way.`) })}
      >
        <Trans>Send a new link</Trans>
      </Button>
    </div>
  );
}
