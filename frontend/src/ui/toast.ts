export type Message = { text: string; undo?: (() => void) | undefined };
type Listener = (message: Message) => void;

const listeners = new Set<Listener>();

/** Says that something was done; with `undo` it can be taken back for ten seconds. Never the only record of it. */
export function toast(text: string, undo?: () => void): void {
  for (const listener of listeners) listener({ text, undo });
}

export function onToast(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
