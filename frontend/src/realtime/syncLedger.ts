type Entry = { number: number | null; keys: ReadonlySet<string> };

/**
 * The changes made here that the server has not settled yet, and what each of them touched.
 *
 * Both sides count the frames with changes on a connection from 1. A frame carries everything that has been changed
 * and not been sent before it, so all of that gets its number.
 */
export class Ledger {
  private entries: Entry[] = [];
  private sent = 0;

  /** Something was changed here. */
  add(keys: Iterable<string>): void {
    this.entries.push({ number: null, keys: new Set(keys) });
  }

  /** A frame with changes has left. */
  send(): void {
    this.sent += 1;
    for (const entry of this.entries) entry.number ??= this.sent;
  }

  /** Everything up to that number is settled: committed, or refused and told before. */
  settle(upTo: number): void {
    this.entries = this.entries.filter(({ number }) => number === null || number > upTo);
  }

  /** The connection is gone: the next one counts anew, and what was on its way is sent again. */
  disconnect(): void {
    this.sent = 0;
    for (const entry of this.entries) entry.number = null;
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** What the frame of that number touched. */
  keysOf(number: number): ReadonlySet<string> {
    return new Set(this.entries.filter(entry => entry.number === number).flatMap(({ keys }) => [...keys]));
  }

  /** What the unsettled changes touched, in the order of first touching. */
  get keys(): ReadonlySet<string> {
    return new Set(this.entries.flatMap(({ keys }) => [...keys]));
  }
}
