import { Trans } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { useRoom } from "../desk/context";
import { useClockCommand } from "./api";
import { ClockButtons } from "./ClockButtons";
import styles from "./Together.module.css";
import { useStepClock } from "./useStepClock";

/** Below the steps of the guide: starts the clock for everybody, at the step that is marked or at the first. */
export function ClockHere({ marked }: { marked: number }) {
  const { canvas } = useRoom();
  const { clock } = useStepClock();
  const { mutate, isPending } = useClockCommand(canvas.id);
  if (!canvas.abilities.host) return null;
  const step = Math.max(0, marked);
  const number = step + 1;
  return (
    <div className={styles.clockHere}>
      {clock.step === null ? (
        <Button icon="clock" isPending={isPending} onPress={() => mutate({ command: "start", step })}>
          <Trans>Time step {number} for everyone</Trans>
        </Button>
      ) : (
        <ClockButtons clock={clock} />
      )}
    </div>
  );
}
