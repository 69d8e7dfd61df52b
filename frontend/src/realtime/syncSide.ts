import { Awareness } from "y-protocols/awareness";
import { Doc, type Transaction } from "yjs";
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
};

export type SideOptions = { address: () => Promise<string>; Socket?: typeof WebSocket | undefined };

/** One replica of the document with its connection and what it has not been told is kept. */
export class Side {
  readonly doc = new Doc();
  readonly awareness = new Awareness(this.doc);
  readonly ledger = new Ledger();
  readonly provider: SyncProvider;

  constructor(options: SideOptions, events: SideEvents) {
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
      address: options.address,
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
