import { Trans, useLingui } from "@lingui/react/macro";
import { Button, IconButton } from "@/ui/Button";
import { useRoom } from "../desk/context";
import { type Clock, useClockCommand } from "./api";

/** For those who host: pause, a minute more, the next step, the end. */
export function ClockButtons({ clock }: { clock: Clock }) {
  const { t } = useLingui();
  const { canvas } = useRoom();
  const { mutate, isPending } = useClockCommand(canvas.id);
  const hasNext = clock.step !== null && clock.step + 1 < canvas.template.steps.length;
  return (
    <>
      <IconButton
        icon={clock.paused_at ? "play" : "pause"}
        label={clock.paused_at ? t`Go on` : t`Pause`}
        isDisabled={isPending}
        onPress={() => mutate({ command: clock.paused_at ? "resume" : "pause" })}
      />
      <Button
        variant="bare"
        aria-label={t`+1 min: one minute more`}
        isDisabled={isPending}
        onPress={() => mutate({ command: "extend" })}
      >
        <Trans>+1 min</Trans>
      </Button>
      {hasNext && (
        <IconButton
          icon="forward"
          label={t`To the next step`}
          isDisabled={isPending}
          onPress={() => mutate({ command: "next" })}
        />
      )}
      <IconButton
        icon="close"
        label={t`Stop the clock`}
        isDisabled={isPending}
        onPress={() => mutate({ command: "stop" })}
      />
    </>
  );
}
