import { useEffect } from "react";
import { fetchTheRest } from "@/ui/later";

const SIGNS = ["pointerover", "touchstart", "focusin", "keydown"] as const;
const CALM_MS = 2_000;

/**
 * Fetches what the page showed itself without, at the first sign that somebody is going to do something, or when the
 * page has come to rest: the connection may be gone by the time it is wanted.
 */
export function useTheRest(isLive: boolean): void {
  useEffect(() => {
    if (!isLive) return;
    function fetchNow() {
      stop();
      void fetchTheRest();
    }
    function stop() {
      clearTimeout(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, fetchNow);
    }
    const timer = setTimeout(fetchNow, CALM_MS);
    for (const sign of SIGNS) document.addEventListener(sign, fetchNow, { passive: true });
    return stop;
  }, [isLive]);
}
