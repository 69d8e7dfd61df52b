import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark" | "system";

const STORE = "niitty.theme";
const listeners = new Set<() => void>();

function stored(): Theme {
  try {
    const theme = localStorage.getItem(STORE);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system";
  }
}

/** Shows the theme from now on and on this device's next visit; `system` follows the device. */
export function setTheme(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, theme);
  } catch {
    // Private windows may refuse to store; the theme then lasts as long as the page.
  }
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, stored);
}
