import { useSyncExternalStore } from "react";

/** How small and how large a board can be, in percent. */
export const SMALLEST = 40;
export const LARGEST = 200;

/** What a person has chosen for this device. */
export type Settings = {
  view: "board" | "list" | "";
  /** Not chosen yet: open where there is room. */
  isGuideOpen: boolean | null;
  /** Not chosen yet: open where there is room and something has been said. */
  areCommentsOpen: boolean | null;
  hasSingleKeys: boolean;
  tellsOfOthers: boolean;
  showsCursors: boolean;
  /** Is told when somebody asks everybody to come. */
  hearsCalls: boolean;
  zoom: number;
  /** Sees the whole board small in a corner. Asked for, not given: it lies over what is below it. */
  showsOverview: boolean;
};

const STORE = "niitty.canvas";
const DEFAULTS: Settings = {
  view: "",
  isGuideOpen: null,
  areCommentsOpen: null,
  hasSingleKeys: true,
  tellsOfOthers: true,
  showsCursors: true,
  hearsCalls: true,
  zoom: 100,
  showsOverview: false,
};

const listeners = new Set<() => void>();
let current: Settings | undefined;

function load(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORE) ?? "{}");
    return { ...DEFAULTS, ...(typeof stored === "object" ? stored : {}) };
  } catch {
    return DEFAULTS;
  }
}

export function settings(): Settings {
  current ??= load();
  return current;
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...settings(), ...change };
  try {
    localStorage.setItem(STORE, JSON.stringify(current));
  } catch {
    // A private window may refuse to store; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, settings);
}
