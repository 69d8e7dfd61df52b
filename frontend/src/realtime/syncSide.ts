import { Awareness } from "y-protocols/awareness";
import { Doc, type Transaction } from "yjs";
import type { DeviceCopy, OpenCopy } from "./deviceCopies";
import type { Hello, Refusal } from "./syncFrames";
import { keysOf } from "./syncKeys";
import { Ledger } from "./syncLedger";
import { SyncProvider } from "./syncProvider";

export type Ending = { code: number; reason: string };

export type SideEvents = {
  onHello: (hello: Hello) => void;
  onRefused: (refusal: Refusal) => void;
  onEnd: (ending: Ending) => void;
  /** Something may read differently now: connection, synchronisation, what waits. */
  onChange: () => void;
  /** The replica holds what this device's copy had, of that generation. */
  onRestored: (generation: number | null) => void;
};

export type SideOptions = {
  address: () => Promise<string>;
  Socket?: typeof WebSocket | undefined;
  openCopy?: OpenCopy | undefined;
};

/** One replica of the document with its connection and what it has not been told is kept. */
export class Side {
  readonly doc = new Doc();
  readonly awareness = new Awareness(this.doc);
  readonly ledger = new Ledger();
  readonly provider: SyncProvider;
  private copy: DeviceCopy | null = null;
  private readonly events: SideEvents;

  /** `hasCopy`: begins with what this device's copy has, before anything is asked of the server. */
  constructor(options: SideOptions, events: SideEvents, hasCopy: boolean) {
    this.events = events;
    const restored = hasCopy ? this.keepCopy(options.openCopy) : null;
    this.renewPresence();
    // Before the provider: what a change touched is noted before its frame leaves.
    this.doc.on("update", (_update: Uint8Array, _origin: unknown, doc: Doc, transaction: Transaction) => {
      if (!transaction.local) return;
      this.ledger.add(keysOf(doc, transaction));
      events.onChange();
    });
    this.provider = new SyncProvider({
      doc: this.doc,
      awareness: this.awareness,
      address: async () => {
        await restored;
        return options.address();
      },
      Socket: options.Socket,
      onSent: () => this.ledger.send(),
      onAck: upTo => {
        this.ledger.settle(upTo);
        events.onChange();
      },
      onHello: events.onHello,
      onRefused: events.onRefused,
    });
    this.provider.on("connection-close", () => {
      this.ledger.disconnect();
      this.renewPresence();
    });
    this.provider.on("status", events.onChange);
    this.provider.on("sync", events.onChange);
    this.provider.on("closed", events.onEnd);
  }

  get isLive(): boolean {
    return this.provider.synced;
  }

  /** Takes up what this device has of the document, and keeps it in step from then on. */
  async keepCopy(open: OpenCopy | undefined): Promise<void> {
    if (this.doc.isDestroyed) return;
    this.copy = (await open?.(this.doc)) ?? null;
    if (!this.copy) return;
    const { generation, unsettled } = this.copy.kept;
    const keys = [...unsettled];
    if (keys.length > 0) this.ledger.add(keys);
    this.events.onRestored(generation);
  }

  get hasCopy(): boolean {
    return this.copy !== null;
  }

  noteInCopy(generation: number | null): void {
    this.copy?.note({ generation, unsettled: this.ledger.keys });
  }

  async wipeCopy(): Promise<void> {
    await this.copy?.wipe();
    this.copy = null;
  }

  disconnect(): void {
    this.provider.destroy();
  }

  /** Others take up a state only when its clock is higher than any they know, and zero is where they begin. */
  private renewPresence(): void {
    this.awareness.setLocalState(this.awareness.getLocalState());
  }

  destroy(): void {
    this.provider.destroy();
    this.doc.destroy();
  }
}
