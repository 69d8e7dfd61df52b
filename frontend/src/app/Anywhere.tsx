import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { asksForPalette } from "@/ui/paletteKey";

const AnywherePalette = lazy(async () => (await import("@/features/palette")).loadPalette());

let isOpen = false;
const listeners = new Set<() => void>();

/** The bar of every page has a button for it; canvases have a palette of their own. */
export function showPalette(next: boolean): void {
  isOpen = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The palette on every page behind the door. A page that has one of its own takes the keys first. */
export function Anywhere() {
  const isShown = useSyncExternalStore(subscribe, () => isOpen);
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || !asksForPalette(event)) return;
      event.preventDefault();
      showPalette(true);
    }
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("keydown", press);
      showPalette(false);
    };
  }, []);
  return (
    isShown && <Suspense fallback={null}>{<AnywherePalette onClose={() => showPalette(false)} />}</Suspense>
  );
}
