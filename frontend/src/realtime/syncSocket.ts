import { ApiError } from "@/api/errors";
import { Close } from "./protocol";
import { changeIn } from "./syncFrames";

const GONE = 1006;
/** The protocol's own word, which servers other than ours say before our code is asked. */
const MESSAGE_TOO_BIG = 1009;

export type SocketOptions = {
  /** The address with a fresh ticket: a ticket opens one socket. */
  address: () => Promise<string>;
  /** Milliseconds to wait before this attempt. */
  delay: () => number;
  /** A frame with changes has left. */
  onSent: () => void;
  /** The browser's, or a double of it. */
  Socket?: typeof WebSocket;
};

/**
 * A socket class for y-websocket that fetches a ticket before it opens, and knows what the server counts.
 *
 * Updates are held back until the server has asked for our state and been answered: the answer holds them all, and an
 * update sent before it would leave a gap.
 */
export function ticketSocket({ address, delay, onSent, Socket = WebSocket }: SocketOptions) {
  return class TicketSocket {
    readonly CONNECTING = 0;
    readonly OPEN = 1;
    readonly CLOSING = 2;
    readonly CLOSED = 3;
    binaryType = "arraybuffer";
    onopen: ((event: Event) => void) | null = null;
    onmessage: ((event: MessageEvent) => void) | null = null;
    onclose: ((event: CloseEvent) => void) | null = null;
    onerror: ((event: Event) => void) | null = null;
    private socket: WebSocket | null = null;
    private isClosed = false;
    private hasReplied = false;
    private readonly timer: ReturnType<typeof setTimeout>;

    constructor() {
      this.timer = setTimeout(() => void this.open(), delay());
    }

    get readyState(): number {
      return this.socket?.readyState ?? (this.isClosed ? this.CLOSED : this.CONNECTING);
    }

    send(frame: Uint8Array<ArrayBuffer>): void {
      const change = changeIn(frame);
      if (change === "update" && !this.hasReplied) return;
      if (change !== null) {
        this.hasReplied = true;
        onSent();
      }
      this.socket?.send(frame);
    }

    close(): void {
      clearTimeout(this.timer);
      this.isClosed = true;
      this.socket?.close();
    }

    private async open(): Promise<void> {
      try {
        const url = await address();
        if (!this.isClosed) this.listen(new Socket(url));
      } catch (error) {
        this.fail(error);
      }
    }

    private listen(socket: WebSocket): void {
      this.socket = socket;
      socket.binaryType = "arraybuffer";
      socket.onopen = event => this.onopen?.(event);
      socket.onmessage = event => this.onmessage?.(event);
      socket.onerror = event => this.onerror?.(event);
      socket.onclose = event => this.onclose?.(inOurWords(event));
    }

    private fail(error: unknown): void {
      if (this.isClosed) return;
      this.isClosed = true;
      const isSignedOut = error instanceof ApiError && error.status === 401;
      this.onclose?.(new CloseEvent("close", { code: isSignedOut ? Close.NOT_SIGNED_IN : GONE }));
    }
  };
}

function inOurWords(event: CloseEvent): CloseEvent {
  return event.code === MESSAGE_TOO_BIG ? new CloseEvent("close", { code: Close.TOO_BIG }) : event;
}
