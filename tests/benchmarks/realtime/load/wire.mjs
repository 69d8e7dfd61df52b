// One light client: y-websocket's frames, Niitty's acknowledgements, or Hocuspocus' frames with the room's name in front.

import { createRequire } from "node:module";

const require = createRequire(process.env.PACKAGES);
const WebSocket = require("ws");
const encoding = require("lib0/encoding");
const decoding = require("lib0/decoding");
export const Y = require("yjs");

const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;
const SYNC_REPLY = 4;
const SYNC_STATUS = 8;
const ACK = 100;
const REFUSED = 101;
const STATE = 0;
const REPLY = 1;
const UPDATE = 2;
const TOKEN = 0;
const EMPTY_UPDATE = new Uint8Array([0, 0]);
const NOTHING_KNOWN = new Uint8Array([0]);

const sized = bytes => encoding.encode(encoder => encoding.writeVarUint8Array(encoder, bytes));
const named = text => encoding.encode(encoder => encoding.writeVarString(encoder, text));
const uint = number => encoding.encode(encoder => encoding.writeVarUint(encoder, number));

export class Client {
  /** `place` is {url, room, author, writes, side}; `whole` the bytes of content that make the document complete. */
  constructor(place, dialect, whole = 0) {
    Object.assign(this, place);
    this.isHocuspocus = dialect === "hocuspocus";
    this.prefix = this.isHocuspocus ? Buffer.from(named(place.room)) : Buffer.alloc(0);
    this.whole = whole;
    this.doc = undefined;
    this.bytes = 0;
    this.frames = 0;
    this.sent = 0;
    this.settled = 0;
    this.hasReply = false;
    this.isIn = false;
    this.onContent = undefined;
    this.onPresence = undefined;
    this.onSettled = undefined;
  }

  /** Resolves to the milliseconds until the whole document was there. */
  open(deadline = 12_000) {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no document within ${deadline} ms`)), deadline);
      this.arrived = () => {
        clearTimeout(late);
        resolve(performance.now() - started);
      };
      this.socket = new WebSocket(this.url, { perMessageDeflate: false, maxPayload: 64 * 1024 * 1024 });
      this.socket.on("open", () => this.greet());
      this.socket.on("message", frame => this.receive(frame));
      this.socket.on("error", reject);
      this.socket.on("close", code => {
        this.closed = code;
        reject(new Error(`closed with ${code}`));
      });
    });
  }

  greet() {
    if (this.isHocuspocus) this.send([AUTH, TOKEN], named("anybody"));
    else this.send([SYNC, STATE], sized(NOTHING_KNOWN));
  }

  send(head, body) {
    if (this.socket.readyState === WebSocket.OPEN)
      this.socket.send(Buffer.concat([this.prefix, Buffer.from(head), body]));
  }

  write(update) {
    this.sent += 1;
    this.send([SYNC, UPDATE], sized(update));
    return this.sent;
  }

  /** Awareness: what this client says of itself, as JSON text. */
  point(id, clock, state) {
    this.send([AWARENESS], sized(Buffer.concat([uint(1), uint(id), uint(clock), named(state)])));
  }

  receive(frame) {
    this.frames += 1;
    const at = this.prefix.length;
    const kind = frame[at];
    if (kind === SYNC || kind === SYNC_REPLY) this.sync(frame, at + 1);
    else if (kind === AWARENESS) this.onPresence?.(frame);
    else if (kind === ACK) this.settle(decoding.readVarUint(decoding.createDecoder(frame.subarray(at + 1))));
    else if (kind === SYNC_STATUS) this.settle(this.settled + 1);
    else if (kind === AUTH) this.send([SYNC, STATE], sized(NOTHING_KNOWN));
    else if (kind === REFUSED) throw new Error(`an edit was refused: ${frame.subarray(at + 1)}`);
  }

  sync(frame, at) {
    if (frame[at] === STATE) {
      this.answer(decoding.readVarUint8Array(decoding.createDecoder(frame.subarray(at + 1))));
      return;
    }
    this.bytes += frame.length;
    this.onContent?.(frame, at + 1);
    if (this.isIn) return;
    this.hasReply ||= frame[at] === REPLY;
    if (this.hasReply && this.bytes >= this.whole) {
      this.isIn = true;
      this.arrived();
    }
  }

  answer(known) {
    this.sent += 1;
    this.send([SYNC, REPLY], sized(this.doc ? Y.encodeStateAsUpdate(this.doc, known) : EMPTY_UPDATE));
  }

  settle(number) {
    this.settled = number;
    this.onSettled?.(number);
  }

  close() {
    this.socket.removeAllListeners("close");
    this.socket.terminate();
  }
}

/** The update in a frame whose content starts at `at`. */
export const contentOf = (frame, at) =>
  decoding.readVarUint8Array(decoding.createDecoder(frame.subarray(at)));

/** Opens all, so many at a time, and returns their clients. */
export async function connect(task) {
  const clients = task.places.map(place => new Client(place, task.dialect, task.whole ?? 0));
  const waiting = [...clients];
  const worker = async () => {
    for (let client = waiting.shift(); client; client = waiting.shift()) await client.open();
  };
  await Promise.all(Array.from({ length: task.at_once ?? 20 }, worker));
  return clients;
}
