import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useSecondsLeft } from "@/realtime/countdown";
import { announce } from "@/ui/announcer";
import { useRoom } from "../desk/context";
import { type Clock, clockQuery } from "./api";

const NONE: Clock = { revision: 0, step: null, ends_at: null, paused_at: null, now: "", skew: 0 };

export type StepClock = { clock: Clock; left: number | null };

/** The clock of the steps, a second at a time. */
export function useStepClock(): StepClock {
  const { canvas } = useRoom();
  const { data: clock = NONE } = useQuery(clockQuery(canvas.id));
  return { clock, left: useSecondsLeft(clock) };
}

/** Says politely when a step begins for everybody, and once when its time is up. No sound: rooms have their own. */
export function useToldOfSteps({ clock: { step, now }, left }: StepClock): void {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  const minutes = step === null ? 0 : (canvas.template.steps[step]?.minutes ?? 0);
  const before = useRef<number | null | undefined>(undefined);
  const wasLeft = useRef<number | null>(null);

  useEffect(() => {
    desk.stage.setStep(step);
    if (!now) return;
    // What ran already when the page was opened is no news.
    const isNews = before.current !== undefined && before.current !== step;
    before.current = step;
    if (!isNews) return;
    const number = (step ?? 0) + 1;
    announce(step === null ? t`The clock was stopped.` : t`Step ${number} begins, ${minutes} minutes.`);
  }, [desk, step, now, minutes, t]);

  useEffect(() => {
    const isUp = left !== null && left <= 0 && wasLeft.current !== null && wasLeft.current > 0;
    wasLeft.current = left;
    if (isUp) announce(t`The time of this step is up.`);
  }, [left, t]);

  useEffect(() => () => desk.stage.setStep(null), [desk]);
}
