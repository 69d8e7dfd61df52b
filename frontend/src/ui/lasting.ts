import { type RefObject, useEffect } from "react";

const LONG_ENOUGH_MS = 10_000;
/** Who has something to press has to find it first. */
const LONGER_MS = 20_000;
const TICK_MS = 500;
/** So late comes a tick only while the page is at work, when no press is heard. */
const LATE_MS = 2 * TICK_MS;

/**
 * Closes a toast when there was time to read it. Time in which the page was busy or out of sight does not count, nor does
 * it while the pointer is at the toasts or the focus among them.
 */
export function useLasting(toast: RefObject<HTMLElement | null>, hasAction: boolean, close: () => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: its time begins once; what it is does not change
  useEffect(() => {
    let left = hasAction ? LONGER_MS : LONG_ENOUGH_MS;
    let last = performance.now();
    const over = new AbortController();
    let pointer = { x: -1, y: -1 };
    document.addEventListener(
      "pointermove",
      ({ clientX, clientY, pointerType }) => {
        if (pointerType === "mouse") pointer = { x: clientX, y: clientY };
      },
      { signal: over.signal, passive: true },
    );
    const ticking = setInterval(() => {
      const now = performance.now();
      const isLate = now - last > LATE_MS;
      last = now;
      if (isLate || document.hidden || isHeld(toast.current, pointer)) return;
      left -= TICK_MS;
      if (left <= 0) close();
    }, TICK_MS);
    return () => {
      clearInterval(ticking);
      over.abort();
    };
  }, []);
}

/** Presses go through a toast, and so does `:hover`. */
function isHeld(toast: HTMLElement | null, { x, y }: { x: number; y: number }): boolean {
  const toasts = toast?.closest<HTMLElement>("[role=region]");
  if (!toasts) return false;
  if (toasts.contains(document.activeElement)) return true;
  const { left, right, top, bottom } = toasts.getBoundingClientRect();
  return x >= left && x < right && y >= top && y < bottom;
}
