import { useEffect } from "react";

const SIGNS = ["pointerover", "touchstart", "focusin", "keydown"] as const;

/** Fetches the code for dragging at the first sign that somebody is going to do something: the page shows without it. */
export function useWarmUp(): void {
  useEffect(() => {
    function warmUp() {
      for (const sign of SIGNS) document.removeEventListener(sign, warmUp);
      void import("../board/drag");
    }
    for (const sign of SIGNS) document.addEventListener(sign, warmUp, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, warmUp);
    };
  }, []);
}
