const GATHER_MS = 1_500;
const QUIET_MS = 10_000;

export type Told = { names: readonly string[]; blocks: readonly string[] };

/**
 * Gathers what others change and tells it in one sentence, at most every ten seconds: a room full of people would
 * otherwise never stop talking.
 */
export class Teller {
  private readonly tell: (told: Told) => void;
  private readonly names = new Set<string>();
  private readonly blocks = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = Number.NEGATIVE_INFINITY;

  constructor(tell: (told: Told) => void) {
    this.tell = tell;
  }

  add(names: Iterable<string>, blocks: Iterable<string>): void {
    for (const name of names) this.names.add(name);
    for (const block of blocks) this.blocks.add(block);
    if (this.blocks.size === 0) return;
    const wait = Math.max(GATHER_MS, this.last + QUIET_MS - Date.now());
    this.timer ??= setTimeout(() => this.flush(), wait);
  }

  destroy(): void {
    clearTimeout(this.timer);
  }

  private flush(): void {
    this.timer = undefined;
    this.last = Date.now();
    const told = { names: [...this.names], blocks: [...this.blocks] };
    this.names.clear();
    this.blocks.clear();
    this.tell(told);
  }
}
