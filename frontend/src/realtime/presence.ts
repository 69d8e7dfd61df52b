import { useEffect, useSyncExternalStore } from "react";
import { line } from "./line";
import type { Present } from "./protocol";

/** Where this page is, said over the event socket, and who else is there. One place at a time. */
type Place = { kind: string; id: string };

const NOBODY: Present[] = [];
const listeners = new Set<() => void>();
let place: Place | null = null;
let people = NOBODY;

function show(found: Present[]) {
  people = found;
  for (const listener of listeners) listener();
}

function say() {
  line.send?.(JSON.stringify({ here: place }));
}

line.told = told => {
  if (!told) {
    show(NOBODY);
    if (place) say();
  } else if (told.target_kind === place?.kind && told.target_id === place.id) show(told.people);
};

function go(next: Place | null) {
  place = next;
  show(NOBODY);
  say();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Be at this thing while the page shows it. Everybody who is, oneself included. */
export function usePresence(kind: string, id: string): Present[] {
  useEffect(() => {
    go({ kind, id });
    return () => go(null);
  }, [kind, id]);
  return useSyncExternalStore(listen, () => people);
}
