import { Signals } from "../document/signals";

const signals = new Signals();
const seen = new Map<string, number>();
let current = "";
let observer: IntersectionObserver | undefined;

/** The block that fills most of the screen: what the button at the thumb is about. */
export function sectionInView(): string {
  return current;
}

export function onSectionInView(listener: () => void): () => void {
  return signals.subscribe("current", listener);
}

export function watchSection(section: HTMLElement, block: string): () => void {
  if (typeof IntersectionObserver === "undefined") return () => {};
  observer ??= new IntersectionObserver(noticed, { threshold: [0, 0.1, 0.25, 0.5, 0.75, 1] });
  observer.observe(section);
  return () => {
    observer?.unobserve(section);
    seen.delete(block);
  };
}

function noticed(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, intersectionRect } of entries) {
    if (target instanceof HTMLElement) seen.set(target.dataset.block ?? "", intersectionRect.height);
  }
  const most = [...seen].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0] as [string, number]);
  if (most[0] === current) return;
  current = most[0];
  signals.emit("current");
}
