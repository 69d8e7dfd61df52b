import { Signals } from "../document/signals";

/** How many open comments there are about a block or a note: "block:<id>", "note:<id>", ":" for the whole canvas; and
 * how many questions of coaches wait there: "?block:<id>", "?note:<id>"; how many are new: "!block:<id>", "!note:<id>". */
export class Counts {
  private readonly signals = new Signals();
  private counts: ReadonlyMap<string, number> = new Map();

  readonly subscribe = (key: string, listener: () => void): (() => void) =>
    this.signals.subscribe(key, listener);

  of(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  set(counts: ReadonlyMap<string, number>): void {
    const before = this.counts;
    this.counts = counts;
    for (const key of new Set([...before.keys(), ...counts.keys()])) {
      if (before.get(key) !== counts.get(key)) this.signals.emit(key);
    }
  }
}
