import type { Awareness } from "y-protocols/awareness";
import type { Doc } from "yjs";
import { Close } from "./protocol";
import type { Access, Hello, Refusal } from "./syncFrames";
import { type Ending, Side, type SideOptions } from "./syncSide";

export type { Ending } from "./syncSide";

/** opening: nothing has come yet. live: in step with the server. offline: trying to come back. ended: for good. */
export type Phase = "opening" | "live" | "offline" | "ended";

export type Standing = {
  phase: Phase;
  /** How many things were changed here that the server has not said are kept. */
  waiting: number;
  /** What the person may do now; null until the server has said so. */
  access: Access | null;
  ending: Ending | null;
};

/** The replica was thrown away: what had not been settled in it, and why. `after` is null when there is no new one. */
export type Replaced = {
  before: Doc;
  after: Doc | null;
  unsettled: ReadonlySet<string>;
  refused: ReadonlyMap<string, string>;
};

const SLOW_MS = 5_000;
const MAX_REPLACEMENTS = 5;
const CALM_MS = 60_000;

/** The replica does not fit the server's, or holds what the server will never take: only a new one helps. */
const NEEDS_NEW = new Set<number>([Close.MALFORMED, Close.OTHER_GENERATION, Close.TOO_BIG]);
/** The door is shut: what was written here can only be copied out. */
const SHUT = new Set<number>([Close.NOT_SIGNED_IN, Close.FORBIDDEN, Close.NOT_FOUND]);

/** A document that is edited together, and the truth about what of it is kept. */
export class LiveDocument {
  private side: Side;
  private next: Side | null = null;
  private generation: number | null = null;
  private access: Access | null = null;
  private ending: Ending | null = null;
  private hasBeenLive = false;
  private refused = new Map<string, string>();
  private replacements: number[] = [];
  private current: Standing;
  private readonly listeners = new Set<() => void>();
  private readonly replacedListeners = new Set<(replaced: Replaced) => void>();
  private readonly options: SideOptions;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SideOptions) {
    this.options = options;
    this.side = this.open({ hasCopy: true });
    this.current = this.read();
    window.addEventListener("online", this.online);
    window.addEventListener("offline", this.offline);
  }

  get doc(): Doc {
    return this.side.doc;
  }

  get awareness(): Awareness {
    return this.side.awareness;
  }

  readonly standing = (): Standing => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  onReplaced(listener: (replaced: Replaced) => void): () => void {
    this.replacedListeners.add(listener);
    return () => this.replacedListeners.delete(listener);
  }

  /** After an end that time may heal: the same replica, with everything that waits in it. */
  reconnect(): void {
    this.ending = null;
    (this.next ?? this.side).provider.connect();
    this.tell();
  }

  /** Waits until the server has everything, at most that long. Returns whether it has. */
  drained(patienceMs: number): Promise<boolean> {
    return new Promise(done => {
      const finish = () => {
        clearTimeout(timer);
        stop();
        done(this.current.waiting === 0);
      };
      const look = () => (this.current.waiting === 0 || this.current.phase !== "live") && finish();
      const timer = setTimeout(finish, patienceMs);
      const stop = this.subscribe(look);
      look();
    });
  }

  /** Whether what waits here is also in a copy on this device. */
  get isCopied(): boolean {
    return this.side.hasCopy;
  }

  destroy(): void {
    clearTimeout(this.slowTimer);
    window.removeEventListener("online", this.online);
    window.removeEventListener("offline", this.offline);
    this.next?.destroy();
    this.side.destroy();
    this.listeners.clear();
    this.replacedListeners.clear();
  }

  private readonly online = () => (this.next ?? this.side).provider.hurry();
  private readonly offline = () => (this.next ?? this.side).provider.drop();

  private open({ hasCopy }: { hasCopy: boolean }): Side {
    const events = {
      onHello: (hello: Hello) => this.greeted(hello),
      onRefused: (refusal: Refusal) => this.refuse(side, refusal),
      onEnd: (ending: Ending) => this.end(side, ending),
      onChange: () => this.changed(side),
      onRestored: (generation: number | null) => this.restored(generation),
    };
    const side: Side = new Side(this.options, events, hasCopy);
    return side;
  }

  private restored(generation: number | null): void {
    this.generation ??= generation;
    this.tell();
  }

  private greeted({ generation, access }: Hello): void {
    this.access = access;
    const isOther = this.generation !== null && this.generation !== generation;
    this.generation = generation;
    if (isOther && !this.next) this.replace();
    this.tell();
  }

  private refuse(side: Side, { number, sentence }: Refusal): void {
    for (const key of side.ledger.keysOf(number)) this.refused.set(key, sentence);
    if (side !== this.side) return;
    if (this.mayReplaceAgain()) {
      this.replace();
    } else {
      side.disconnect();
      this.end(side, { code: Close.MALFORMED, reason: sentence });
    }
  }

  private end(side: Side, ending: Ending): void {
    if (NEEDS_NEW.has(ending.code) && this.mayReplaceAgain()) {
      this.replace(ending.reason);
    } else if (ending.code === Close.TOO_SLOW) {
      this.slowTimer = setTimeout(() => side.provider.connect(), SLOW_MS);
    } else {
      this.ending = ending;
      if (SHUT.has(ending.code) || NEEDS_NEW.has(ending.code)) this.giveUp(ending);
    }
    this.tell();
  }

  /** A new replica is fetched beside the old one, which stays in use until the new one is complete. */
  private replace(reason = ""): void {
    if (reason) for (const key of this.side.ledger.keys) this.refused.set(key, reason);
    this.replacements.push(Date.now());
    this.side.disconnect();
    this.next?.destroy();
    this.next = this.open({ hasCopy: false });
    this.tell();
  }

  private mayReplaceAgain(): boolean {
    const since = Date.now() - CALM_MS;
    this.replacements = this.replacements.filter(moment => moment > since);
    return this.replacements.length < MAX_REPLACEMENTS;
  }

  private changed(side: Side): void {
    if (side === this.next && side.isLive) this.swap(side);
    if (this.side.isLive) this.hasBeenLive = true;
    this.tell();
  }

  private swap(next: Side): void {
    const old = this.side;
    next.awareness.setLocalState(old.awareness.getLocalState());
    this.side = next;
    this.next = null;
    this.tellReplaced(old, next.doc);
    void old.wipeCopy().then(() => next.keepCopy(this.options.openCopy));
    old.destroy();
  }

  private giveUp({ code }: Ending): void {
    this.next?.destroy();
    this.next = null;
    // Somebody who is only signed out may come back to what waits in the copy.
    if (code !== Close.NOT_SIGNED_IN) void this.side.wipeCopy();
    if (!this.side.ledger.isEmpty) this.tellReplaced(this.side, null);
  }

  private tellReplaced(old: Side, after: Doc | null): void {
    const replaced = { before: old.doc, after, unsettled: old.ledger.keys, refused: this.refused };
    this.refused = new Map();
    for (const listener of this.replacedListeners) listener(replaced);
  }

  private read(): Standing {
    return {
      phase: this.phase(),
      waiting: this.side.ledger.keys.size,
      access: this.access,
      ending: this.ending,
    };
  }

  private phase(): Phase {
    if (this.ending) return "ended";
    if (this.side.isLive) return "live";
    return this.hasBeenLive && !this.next ? "offline" : "opening";
  }

  private tell(): void {
    this.side.noteInCopy(this.generation);
    const now = this.read();
    const { phase, waiting, access, ending } = this.current;
    const isSame =
      now.phase === phase && now.waiting === waiting && now.access === access && now.ending === ending;
    if (isSame) return;
    this.current = now;
    for (const listener of this.listeners) listener();
  }
}
