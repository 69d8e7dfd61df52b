import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds, now and from now on. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Below this the canvas is one column, and panels are sheets. */
export const NARROW = "(max-width: 719.98px)";

export function useIsNarrow(): boolean {
  return useMedia(NARROW);
}
