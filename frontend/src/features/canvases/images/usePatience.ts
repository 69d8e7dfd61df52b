import { useEffect, useState } from "react";

const TRIES = 5;
const FIRST_MS = 500;

/**
 * How often a picture has failed to come, and whether that is the end of it. A note can be here a moment before the
 * server knows that it shows a picture; and a connection comes back.
 */
export function usePatience(): { tries: number; isGone: boolean; fail: () => void } {
  const [failed, setFailed] = useState(0);
  const [tries, setTries] = useState(0);
  const isGone = failed >= TRIES;

  useEffect(() => {
    if (failed === 0 || failed >= TRIES) return;
    const timer = setTimeout(() => setTries(failed), FIRST_MS * 2 ** (failed - 1));
    return () => clearTimeout(timer);
  }, [failed]);

  useEffect(() => {
    function again() {
      setFailed(0);
      setTries(before => before + TRIES);
    }
    if (isGone) window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [isGone]);

  return { tries, isGone, fail: () => setFailed(before => before + 1) };
}
