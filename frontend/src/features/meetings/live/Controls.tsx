import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import type { MeetingDetail } from "../page/api";
import { type Run, useCommand } from "./api";
import styles from "./Live.module.css";

type Props = { meeting: MeetingDetail; run: Run; isFirst: boolean; isLast: boolean };

/** For those who lead the meeting: the steps, the clock, the end. */
export function Controls({ meeting, run, isFirst, isLast }: Props) {
  const { t } = useLingui();
  const command = useCommand(meeting.id);
  const problem = useProblem(command.error);
  const [isEnding, setIsEnding] = useState(false);
  return (
    <fieldset className={styles.controls} aria-label={t`Lead the meeting`}>
      {problem && <ErrorSummary detail={problem.detail} />}
      <Button icon="back" isDisabled={isFirst} onPress={() => command.mutate("back")}>
        <Trans>Back</Trans>
      </Button>
      {!isLast && (
        <Button variant="fill" icon="forward" onPress={() => command.mutate("next")}>
          <Trans>To the next step</Trans>
        </Button>
      )}
      <Button icon="plus" onPress={() => command.mutate("extend")}>
        <Trans>2 minutes more</Trans>
      </Button>
      <Button onPress={() => command.mutate(run.paused_at ? "resume" : "pause")}>
        {run.paused_at ? <Trans>Go on</Trans> : <Trans>Pause</Trans>}
      </Button>
      <Button variant={isLast ? "fill" : "bare"} onPress={() => setIsEnding(true)}>
        <Trans>End the meeting</Trans>
      </Button>
      <ConfirmDialog
        title={t`End the meeting?`}
        action={t`End it`}
        isOpen={isEnding}
        onClose={() => setIsEnding(false)}
        isPending={command.isPending}
        onConfirm={() => command.mutate("end", { onSettled: () => setIsEnding(false) })}
      >
        <p>
          <Trans>Everybody's page goes back to the agenda. The questions stay until four weeks after.</Trans>
        </p>
      </ConfirmDialog>
    </fieldset>
  );
}
