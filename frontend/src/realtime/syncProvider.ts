import * as encoding from "lib0/encoding";
import { type Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import type { Doc } from "yjs";
import { type Hello, Kind, type Refusal, readAck, readHello, readRefusal } from "./syncFrames";
import { ticketSocket } from "./syncSocket";

const LONGEST_WAIT_MS = 30_000;
const FIRST_WAIT_MS = 100;

export type ProviderOptions = {
  doc: Doc;
  awareness: Awareness;
  address: () => Promise<string>;
  onSent: () => void;
  onAck: (upTo: number) => void;
  onRefused: (refusal: Refusal) => void;
  onHello: (hello: Hello) => void;
  Socket?: typeof WebSocket | undefined;
};

type Changed = { added: number[]; updated: number[]; removed: number[] };

/** y-websocket with tickets, a spread-out return, the server's own kinds of frame, and no echo of other people's cursors. */
export class SyncProvider extends WebsocketProvider {
  constructor({ doc, awareness, address, onSent, onAck, onRefused, onHello, Socket }: ProviderOptions) {
    const delay = () => spread(this.wsUnsuccessfulReconnects);
    const WebSocketPolyfill = ticketSocket({ address, delay, onSent, ...(Socket && { Socket }) });
    super(location.origin, "", doc, {
      awareness,
      connect: false,
      disableBc: true,
      maxBackoffTime: LONGEST_WAIT_MS,
      WebSocketPolyfill: WebSocketPolyfill as unknown as typeof WebSocket,
    });
    this.messageHandlers[Kind.ACK] = (_encoder, decoder) => onAck(readAck(decoder));
    this.messageHandlers[Kind.REFUSED] = (_encoder, decoder) => onRefused(readRefusal(decoder));
    this.messageHandlers[Kind.HELLO] = (_encoder, decoder) => onHello(readHello(decoder));
    this.onlySendOwnPresence();
    this.connect();
  }

  /** The stock client sends on every cursor it hears of; with ten people that alone would exceed what one may send. */
  private onlySendOwnPresence(): void {
    this.awareness.off("update", this._awarenessUpdateHandler);
    this._awarenessUpdateHandler = ({ added, updated, removed }: Changed, origin: unknown) => {
      const isOwn = [...added, ...updated, ...removed].includes(this.doc.clientID);
      if (!isOwn || origin === this || !this.wsconnected) return;
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, Kind.AWARENESS);
      encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(this.awareness, [this.doc.clientID]));
      this.ws?.send(encoding.toUint8Array(encoder));
    };
    this.awareness.on("update", this._awarenessUpdateHandler);
  }

  /** The network is back: try now instead of waiting for the next turn. */
  hurry(): void {
    if (this.shouldConnect && this.ws === null) this.connect();
  }

  /** The network is gone: say so at once instead of waiting for silence. */
  drop(): void {
    if (!this.wsconnected) return;
    this.disconnect();
    this.connect();
  }
}

/** A random wait on top of y-websocket's doubling one, so that a room does not come back at one moment. */
export function spread(tries: number, random = Math.random): number {
  return tries === 0 ? 0 : random() * Math.min(LONGEST_WAIT_MS / 2, FIRST_WAIT_MS * 2 ** tries);
}
