import { Trans } from "@lingui/react/macro";
import type { Meeting } from "@/features/meetings";
import { Button } from "@/ui/Button";
import { FailureNote } from "@/ui/Failure";
import { type Task, useStartGap } from "../tasks/api";
import styles from "./Until.module.css";

type Props = { programmeId: string; meetings: readonly Meeting[]; tasks: readonly Task[] };

/**
 * For whoever may plan meetings, from the moment one has begun: its tasks would come by themselves when it has ended, and
 * are wanted on the screen while people are still in the room.
 */
export function StartGap({ programmeId, meetings, tasks }: Props) {
  const start = useStartGap(programmeId);
  const gap = gapToStart(meetings, tasks);
  if (gap === null) return null;
  return (
    <div className={styles.start}>
      <p className="small quiet">
        <Trans>
          The tasks after meeting {gap} come to every team by themselves once it is over. You can start them
          now.
        </Trans>
      </p>
      <Button icon="flag" isPending={start.isPending} onPress={() => start.mutate()}>
        <Trans>Start the tasks in every team</Trans>
      </Button>
      {start.isError && <FailureNote error={start.error} onRetry={() => start.mutate()} />}
    </div>
  );
}

/** The number of the gap whose tasks the team does not have yet, where the reader may start it. */
function gapToStart(meetings: readonly Meeting[], tasks: readonly Task[], now = new Date()): number | null {
  const place = meetings.findIndex(({ starts_at }) => new Date(starts_at) > now);
  const before = meetings[place - 1];
  if (!before?.abilities.change) return null;
  return tasks.some(task => task.gap === before.number) ? null : before.number;
}
