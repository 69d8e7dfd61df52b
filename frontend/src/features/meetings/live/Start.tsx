import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FormActions } from "@/ui/FormActions";
import type { MeetingDetail } from "../page/api";
import { useCommand } from "./api";

const EARLY_MS = 30 * 60_000;

/** For a host: everybody's page goes to the first step. Asks first when the meeting is not due yet. */
export function Start({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useLingui();
  const time = useTime();
  const command = useCommand(meeting.id);
  const problem = useProblem(command.error);
  const [isAsked, setIsAsked] = useState(false);
  const isEarly = Date.parse(meeting.starts_at) - Date.now() > EARLY_MS;
  const start = () => command.mutate("start", { onSettled: () => setIsAsked(false) });
  const day = time.day(meeting.starts_at);
  return (
    <>
      {problem && <ErrorSummary detail={problem.detail} />}
      <Button
        variant={isEarly ? "bare" : "fill"}
        icon="present"
        isPending={command.isPending}
        onPress={() => (isEarly ? setIsAsked(true) : start())}
      >
        <Trans>Start the meeting</Trans>
      </Button>
      <Dialog title={t`Start it now?`} size="small" isOpen={isAsked} onClose={() => setIsAsked(false)}>
        <p>
          <Trans>It is planned for {day}. Everybody in the programme sees it begin.</Trans>
        </p>
        <FormActions>
          <Button variant="fill" isPending={command.isPending} onPress={start}>
            <Trans>Start it</Trans>
          </Button>
          <Button variant="bare" onPress={() => setIsAsked(false)}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Dialog>
    </>
  );
}
