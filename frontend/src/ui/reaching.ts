import { useEffect } from "react";

const FIRST = "[role=region] [role=alertdialog] button";

/** F6 leads to the newest toast, and back to where one was. The library's own way knows no region that was empty at first. */
export function useF6(): void {
  useEffect(() => {
    const over = new AbortController();
    let before: Element | null = null;
    function press(event: KeyboardEvent) {
      const first = document.querySelector<HTMLElement>(FIRST);
      if (event.key !== "F6" || !first) return;
      event.preventDefault();
      const now = document.activeElement;
      if (!now?.closest("[role=region] [role=alertdialog]")) {
        before = now;
        first.focus();
      } else if (before instanceof HTMLElement) before.focus();
    }
    document.addEventListener("keydown", press, { signal: over.signal });
    return () => over.abort();
  }, []);
}
