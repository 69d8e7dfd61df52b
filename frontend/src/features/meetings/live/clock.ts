import { useEffect, useState } from "react";
import type { Run } from "./api";

const SECOND_MS = 1000;

type Clocked = Pick<Run, "ends_at" | "paused_at" | "skew">;

/** Seconds until the step is over by the server's clock, below zero when it is. Null while nothing is on. */
export function secondsLeft({ ends_at, paused_at, skew }: Clocked, now: number): number | null {
  if (!ends_at) return null;
  const at = paused_at ? Date.parse(paused_at) : now + skew;
  return Math.ceil((Date.parse(ends_at) - at) / SECOND_MS);
}

/** "4:05"; hours only when there are some. */
export function spelled(seconds: number): string {
  const all = Math.abs(seconds);
  const two = (part: number) => String(part).padStart(2, "0");
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor((all % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
}

/** The time on this page, a second at a time; it stands still in a pause. */
export function useSecondsLeft(run: Run): number | null {
  const [now, setNow] = useState(() => Date.now());
  const isRunning = run.is_on && !run.paused_at;
  useEffect(() => {
    setNow(Date.now());
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return secondsLeft(run, now);
}

/** Whole minutes by which the meeting is behind its agenda when this step ends in time; below one: none. */
export function minutesBehind(run: Run, step: { starts_at: string; minutes: number }): number {
  if (!run.ends_at) return 0;
  const planned = Date.parse(step.starts_at) + step.minutes * 60 * SECOND_MS;
  return Math.floor((Date.parse(run.ends_at) - planned) / (60 * SECOND_MS));
}
