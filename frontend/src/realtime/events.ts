import { ApiError } from "@/api/errors";
import { backoff } from "./backoff";
import { Close, type EventMessage } from "./protocol";

/** Only these last; anything else (too slow, too many at once) may be well again in half a minute. */
const REFUSALS: readonly number[] = [Close.NOT_SIGNED_IN, Close.FORBIDDEN];

type Options = {
  /** Fetches an address with a fresh ticket. */
  address: () => Promise<string>;
  onMessage: (message: EventMessage) => void;
  /** A way to say where one is; null while there is no connection. */
  onLine?: (send: ((text: string) => void) | null) => void;
  /** The stream is there for the first time: what was fetched before may be old. */
  onStart: () => void;
  /** The stream is there after a time without it, be it at the start: anything may have changed meanwhile. */
  onGap: () => void;
  /** The server will not have us any more. */
  onRefused: (code: number) => void;
};

/** Follows `/ws/events` until stopped; comes back by itself after anything but a refusal. Returns the stop. */
export function followEvents({ address, onMessage, onLine, onStart, onGap, onRefused }: Options): () => void {
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let wasAway = false;
  let isStopped = false;

  async function connect() {
    timer = undefined;
    try {
      const url = await address();
      if (!isStopped) listen(new WebSocket(url));
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) onRefused(Close.NOT_SIGNED_IN);
      else later();
    }
  }

  function listen(opening: WebSocket) {
    socket = opening;
    opening.onopen = () => {
      tries = 0;
      onLine?.(text => opening.send(text));
      // It closes before it opens again: whoever opens without having been away does so for the first time.
      if (wasAway) onGap();
      else onStart();
      wasAway = false;
    };
    opening.onmessage = event => {
      const message = parse(event.data);
      if (message) onMessage(message);
    };
    opening.onclose = ({ code }) => {
      if (isStopped) return;
      onLine?.(null);
      if (REFUSALS.includes(code)) onRefused(code);
      else later();
    };
  }

  function later() {
    if (isStopped || timer !== undefined) return;
    wasAway = true;
    timer = setTimeout(() => void connect(), backoff(tries++));
  }

  function soon() {
    if (timer === undefined) return;
    clearTimeout(timer);
    tries = 0;
    void connect();
  }

  window.addEventListener("online", soon);
  void connect();
  return () => {
    isStopped = true;
    onLine?.(null);
    clearTimeout(timer);
    window.removeEventListener("online", soon);
    socket?.close(1000);
  };
}

function parse(data: unknown): EventMessage | null {
  if (typeof data !== "string") return null;
  try {
    const message: unknown = JSON.parse(data);
    const hasType = typeof message === "object" && message !== null && "type" in message;
    return hasType ? (message as EventMessage) : null;
  } catch {
    return null;
  }
}
