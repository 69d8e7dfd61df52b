/** Something the person may do about it. */
export type Act = { label: string; run: () => void };
export type Message = { text: string; undo?: (() => void) | undefined; act?: Act | undefined };
type Listener = (message: Message) => void;

const listeners = new Set<Listener>();

/**
 * Says that something was done; with `undo` it can be taken back for a while, with `act` answered. Never the only record
 * of it.
 */
export function toast(text: string, undo?: () => void, act?: Act): void {
  for (const listener of listeners) listener({ text, undo, act });
}

export function onToast(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
