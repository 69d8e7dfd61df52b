import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { Kind, Step } from "./syncFrames";

type Judge = (update: Uint8Array, number: number) => { code: string; sentence: string } | null;

/** A server in memory that speaks the frames of `docs/realtime.md`: for tests. */
export class FakeRoom {
  doc = new Y.Doc();
  generation = 1;
  access = "change";
  judge: Judge = () => null;
  /** Acknowledgements wait here while this is true. */
  isHolding = false;
  isUnreachable = false;
  readonly sockets = new Set<FakeSocket>();
  /** Changes as they came, with their number on their connection. */
  readonly received: { number: number; update: Uint8Array }[] = [];
  private held: (() => void)[] = [];

  /** The class to hand to whatever opens sockets. */
  get Socket(): typeof WebSocket {
    const join = (socket: FakeSocket) => this.join(socket);
    return class extends FakeSocket {
      constructor() {
        super(join);
      }
    } as unknown as typeof WebSocket;
  }

  release(): void {
    this.isHolding = false;
    const held = this.held;
    this.held = [];
    for (const send of held) send();
  }

  close(code: number, reason = ""): void {
    for (const socket of [...this.sockets]) socket.end(code, reason);
  }

  greet(socket: FakeSocket): void {
    socket.receive(
      frame(Kind.HELLO, encoder =>
        encoding.writeVarString(
          encoder,
          JSON.stringify({ generation: this.generation, access: this.access, max_frame: 1 }),
        ),
      ),
    );
  }

  private join(socket: FakeSocket): void {
    if (this.isUnreachable) {
      socket.end(1006, "");
      return;
    }
    this.sockets.add(socket);
    let count = 0;
    const update = (data: Uint8Array, origin: unknown) => {
      if (origin !== socket) socket.receive(sync(Step.UPDATE, data));
    };
    this.doc.on("update", update);
    socket.onEnd = () => {
      this.doc.off("update", update);
      this.sockets.delete(socket);
    };
    socket.onFrame = data => {
      const decoder = decoding.createDecoder(data);
      if (decoding.readVarUint(decoder) !== Kind.SYNC) return;
      const step = decoding.readVarUint(decoder);
      const body = decoding.readVarUint8Array(decoder);
      if (step === Step.STATE) socket.receive(sync(Step.REPLY, Y.encodeStateAsUpdate(this.doc, body)));
      else this.change(socket, ++count, body);
    };
    socket.open();
    this.greet(socket);
    socket.receive(sync(Step.STATE, Y.encodeStateVector(this.doc)));
  }

  private change(socket: FakeSocket, number: number, update: Uint8Array): void {
    this.received.push({ number, update });
    const refusal = this.judge(update, number);
    if (refusal) {
      socket.receive(
        frame(Kind.REFUSED, encoder => {
          encoding.writeVarUint(encoder, number);
          encoding.writeVarString(encoder, refusal.code);
          encoding.writeVarString(encoder, refusal.sentence);
        }),
      );
    } else {
      Y.applyUpdate(this.doc, update, socket);
    }
    const ack = () => socket.receive(frame(Kind.ACK, encoder => encoding.writeVarUint(encoder, number)));
    if (this.isHolding) this.held.push(ack);
    else ack();
  }
}

/** One connection as the client sees it. Everything happens at once, except opening. */
class FakeSocket {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readyState = 0;
  binaryType = "arraybuffer";
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: ((event: CloseEvent) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onFrame: (frame: Uint8Array) => void = () => {};
  onEnd: () => void = () => {};

  constructor(join: (socket: FakeSocket) => void) {
    queueMicrotask(() => join(this));
  }

  open(): void {
    this.readyState = this.OPEN;
    this.onopen?.(new Event("open"));
  }

  receive(data: Uint8Array): void {
    if (this.readyState !== this.OPEN) return;
    this.onmessage?.(new MessageEvent("message", { data: data.slice().buffer }));
  }

  send(data: Uint8Array): void {
    this.onFrame(data);
  }

  close(): void {
    this.readyState = this.CLOSED;
    this.onEnd();
  }

  end(code: number, reason: string): void {
    this.close();
    this.onclose?.(new CloseEvent("close", { code, reason }));
  }
}

function frame(kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

function sync(step: number, body: Uint8Array): Uint8Array {
  return frame(Kind.SYNC, encoder => {
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, body);
  });
}
