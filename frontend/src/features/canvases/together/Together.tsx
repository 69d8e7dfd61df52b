import { Trans, useLingui } from "@lingui/react/macro";
import { spelled } from "@/realtime/countdown";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { useRoom } from "../desk/context";
import type { PresentPerson } from "../desk/presence";
import { ClockButtons } from "./ClockButtons";
import styles from "./Together.module.css";
import { useAtCanvas } from "./useAtCanvas";
import { useFollowing, useMySpot } from "./useFollowing";
import { type StepClock, useStepClock, useToldOfSteps } from "./useStepClock";

/** What people at a canvas do at the same time: the step that is timed, and whom one follows, above board and list. */
export function Together() {
  useMySpot();
  useAtCanvas();
  const clock = useStepClock();
  useToldOfSteps(clock);
  const followed = useFollowing();
  return (
    <>
      {clock.clock.step !== null && <StepStrip {...clock} step={clock.clock.step} />}
      {followed && <FollowStrip person={followed} />}
    </>
  );
}

function StepStrip({ clock, left, step }: StepClock & { step: number }) {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  const { steps } = canvas.template;
  const isUp = left !== null && left <= 0;
  const [number, count] = [step + 1, steps.length];
  return (
    <section
      className={cx(styles.strip, isUp && styles.up)}
      aria-label={t`The step that is timed`}
      data-strip=""
    >
      <button type="button" className={styles.step} onClick={() => desk.stage.openSheet("guide")}>
        <b>
          <Trans>
            Step {number} of {count}
          </Trans>
        </b>
        <span className={styles.text}>{steps[step]?.text}</span>
      </button>
      <span className={styles.time}>
        <Icon name={clock.paused_at ? "pause" : "clock"} size="s" />
        <span role="timer" className="num">
          {isUp && "+"}
          {spelled(left ?? 0)}
        </span>
        {isUp && !clock.paused_at && <Trans>Time is up</Trans>}
        {clock.paused_at && <Trans>Paused</Trans>}
      </span>
      {canvas.abilities.host && (
        <span className={styles.buttons}>
          <ClockButtons clock={clock} />
        </span>
      )}
    </section>
  );
}

function FollowStrip({ person: { name, colour } }: { person: PresentPerson }) {
  const { t } = useLingui();
  const { presence } = useRoom();
  return (
    <section
      className={cx(styles.strip, styles.follow)}
      style={{ borderColor: `var(--who-${colour})` }}
      aria-label={t`Whom you follow`}
      data-strip=""
    >
      <Icon name="eye" size="s" />
      <span className={styles.text}>
        <Trans>You follow {name}.</Trans>
      </span>
      <Button variant="bare" onPress={() => presence.followPerson(null)}>
        <Trans>Stop</Trans>
      </Button>
    </section>
  );
}
