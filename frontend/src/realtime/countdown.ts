import { useEffect, useState } from "react";

const SECOND_MS = 1000;

/** A clock as the server told it: `skew` is how far the server's own is ahead. */
export type Counted = { ends_at: string | null; paused_at: string | null; skew: number };

/** Seconds until the time is up by the server's clock, below zero when it is. Null while no clock runs. */
export function secondsLeft({ ends_at, paused_at, skew }: Counted, now: number): number | null {
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
export function useSecondsLeft(counted: Counted): number | null {
  const [now, setNow] = useState(() => Date.now());
  const isRunning = counted.ends_at !== null && !counted.paused_at;
  useEffect(() => {
    setNow(Date.now());
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return secondsLeft(counted, now);
}
