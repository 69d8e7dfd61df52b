import { useBlocker } from "@tanstack/react-router";
import { useEffect } from "react";
import type { LiveDocument } from "@/realtime/syncDocument";
import { holdPage } from "@/realtime/unsaved";
import { useStanding } from "./useLive";

/** What is on its way to the server gets this long to arrive before anybody is asked. */
const PATIENCE_MS = 1_500;

/**
 * Asks before the page is left while something here is not saved, and keeps it where it is when the session ends
 * meanwhile. `losses` counts what was refused and not dealt with.
 */
export function useLeaving(live: LiveDocument, losses: number) {
  const isUnsaved = useStanding(live, ({ waiting }) => waiting > 0) || losses > 0;
  useEffect(() => (isUnsaved ? holdPage() : undefined), [isUnsaved]);

  async function isNotSaved(): Promise<boolean> {
    if (losses > 0) return true;
    return !live.isCopied && !(await live.drained(PATIENCE_MS));
  }

  return useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      isUnsaved && current.pathname !== next.pathname && (await isNotSaved()),
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
}
