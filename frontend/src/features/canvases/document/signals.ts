type Listener = () => void;

/** Listeners by key, so that one note's change wakes only what shows that note. */
export class Signals {
  private readonly listeners = new Map<string, Set<Listener>>();

  subscribe(key: string, listener: Listener): () => void {
    const listeners = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.listeners.delete(key);
    };
  }

  emit(key: string): void {
    for (const listener of [...(this.listeners.get(key) ?? [])]) listener();
  }
}
