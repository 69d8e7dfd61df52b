import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from "y-protocols/awareness";
import * as Y from "yjs";
import { ApiError } from "@/api/errors";
import { Close } from "./protocol";
import { LiveDocument, type Replaced } from "./syncDocument";
import { FakeRoom } from "./syncTesting";

let room: FakeRoom;
const open: LiveDocument[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  room = new FakeRoom();
});

afterEach(() => {
  for (const live of open.splice(0)) live.destroy();
  vi.useRealTimers();
});

async function pass(ms = 0) {
  await vi.advanceTimersByTimeAsync(ms);
}

async function join(address = vi.fn(async () => "ws://test")) {
  const live = new LiveDocument({ address, Socket: room.Socket });
  open.push(live);
  await pass();
  return live;
}

function write(live: LiveDocument, id: string, text: string) {
  live.doc.transact(() => live.doc.getMap("notes").set(id, text), "me");
}

describe("what is saved", () => {
  it("is live once the server's state has come, and knows what the person may do", async () => {
    room.access = "contribute";
    room.doc.getMap("notes").set("a", "old");
    const live = await join();
    expect(live.standing()).toEqual({ phase: "live", waiting: 0, access: "contribute", ending: null });
    expect(live.doc.getMap("notes").get("a")).toBe("old");
  });

  it("waits for the acknowledgement of every change", async () => {
    const live = await join();
    room.isHolding = true;
    write(live, "a", "1");
    write(live, "b", "1");
    write(live, "b", "2");
    expect(live.standing().waiting).toBe(2);
    expect(room.received.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    room.release();
    expect(live.standing().waiting).toBe(0);
  });

  it("does not count what others change", async () => {
    const live = await join();
    room.doc.getMap("notes").set("b", "theirs");
    expect(live.standing().waiting).toBe(0);
    expect(live.doc.getMap("notes").get("b")).toBe("theirs");
  });

  it("hears of new rights", async () => {
    const live = await join();
    room.access = "read";
    for (const socket of room.sockets) room.greet(socket);
    expect(live.standing().access).toBe("read");
  });
});

describe("who is here", () => {
  function see(live: LiveDocument, other: Awareness) {
    applyAwarenessUpdate(other, encodeAwarenessUpdate(live.awareness, [live.doc.clientID]), "test");
    return other.getStates().has(live.doc.clientID);
  }

  it("is seen before it has moved at all, and again when it comes back", async () => {
    const live = await join();
    const other = new Awareness(new Y.Doc());
    expect(see(live, other)).toBe(true);
    removeAwarenessStates(other, [live.doc.clientID], "test");
    room.close(1006);
    await pass(60_000);
    expect(see(live, other)).toBe(true);
    other.destroy();
  });
});

describe("without a connection", () => {
  it("counts what waits, comes back by itself, and sends it in one answer with no gap", async () => {
    const live = await join();
    room.isUnreachable = true;
    room.close(1006);
    write(live, "a", "1");
    write(live, "a", "2");
    write(live, "b", "1");
    expect(live.standing()).toMatchObject({ phase: "offline", waiting: 2 });
    room.isUnreachable = false;
    room.received.length = 0;
    await pass(60_000);
    expect(live.standing()).toMatchObject({ phase: "live", waiting: 0 });
    expect(room.received.map(({ number }) => number)).toEqual([1]);
    expect(room.doc.getMap("notes").toJSON()).toEqual({ a: "2", b: "1" });
  });

  it("fetches a new ticket for every attempt, and comes back after a restart", async () => {
    const address = vi.fn(async () => "ws://test");
    await join(address);
    room.close(Close.RESTART);
    await pass(60_000);
    expect(address).toHaveBeenCalledTimes(2);
  });

  it("tries at once when the network is back", async () => {
    const live = await join();
    room.isUnreachable = true;
    room.close(1006);
    await pass(120_000);
    expect(live.standing().phase).toBe("offline");
    room.isUnreachable = false;
    window.dispatchEvent(new Event("online"));
    await pass(15_000);
    expect(live.standing().phase).toBe("live");
  });
});

describe("a refused change", () => {
  async function refusedAt(number: number) {
    const live = await join();
    const replaced = vi.fn<(replaced: Replaced) => void>();
    live.onReplaced(replaced);
    room.judge = (_update, n) => (n === number ? { code: "not_yours", sentence: "Not yours." } : null);
    return { live, replaced };
  }

  it("throws the replica away and starts from the server's", async () => {
    const { live, replaced } = await refusedAt(2);
    const before = live.doc;
    write(live, "a", "mine");
    await pass(60_000);
    expect(live.doc).not.toBe(before);
    expect(live.doc.clientID).not.toBe(before.clientID);
    expect(live.doc.getMap("notes").has("a")).toBe(false);
    expect(live.standing()).toMatchObject({ phase: "live", waiting: 0 });
    const told = replaced.mock.calls[0]?.[0];
    expect([...(told?.unsettled ?? [])]).toEqual(["notes/a"]);
    expect([...(told?.refused ?? [])]).toEqual([["notes/a", "Not yours."]]);
  });

  it("tells what came before it apart from what came after it", async () => {
    const { live, replaced } = await refusedAt(3);
    room.isHolding = true;
    write(live, "kept", "1");
    write(live, "refused", "1");
    write(live, "after", "1");
    await pass(60_000);
    const told = replaced.mock.calls[0]?.[0];
    expect([...(told?.unsettled ?? [])]).toEqual(["notes/kept", "notes/refused", "notes/after"]);
    expect([...(told?.refused.keys() ?? [])]).toEqual(["notes/refused"]);
    expect(live.doc.getMap("notes").toJSON()).toEqual({ kept: "1" });
  });

  it("lets the person go on with the old replica until the new one is there", async () => {
    const { live, replaced } = await refusedAt(2);
    room.isUnreachable = true;
    write(live, "a", "mine");
    write(live, "b", "later");
    expect(live.doc.getMap("notes").get("b")).toBe("later");
    room.isUnreachable = false;
    await pass(60_000);
    expect([...(replaced.mock.calls[0]?.[0].unsettled ?? [])]).toEqual(["notes/a", "notes/b"]);
  });

  it("stops with the reason when the server refuses one replica after the other", async () => {
    const live = await join();
    room.judge = () => ({ code: "forbidden", sentence: "Not here." });
    write(live, "a", "mine");
    await pass(30_000);
    expect(live.standing().ending).toEqual({ code: Close.MALFORMED, reason: "Not here." });
    expect(room.received.length).toBeLessThan(10);
    expect(room.sockets.size).toBe(0);
  });
});

describe("an end", () => {
  it("starts anew when the replica does not fit the server's", async () => {
    const live = await join();
    const before = live.doc;
    room.doc = new Y.Doc();
    room.generation = 2;
    room.close(Close.OTHER_GENERATION, "Another version.");
    await pass(60_000);
    expect(live.doc).not.toBe(before);
    expect(live.standing().phase).toBe("live");
  });

  it("does not mix two generations when the server comes back with another", async () => {
    const live = await join();
    room.isUnreachable = true;
    room.close(1006);
    write(live, "a", "old world");
    room.doc = new Y.Doc();
    room.generation = 2;
    room.isUnreachable = false;
    await pass(60_000);
    expect(room.doc.getMap("notes").toJSON()).toEqual({});
    expect(live.standing().phase).toBe("live");
  });

  it.each([Close.FORBIDDEN, Close.NOT_FOUND, Close.NOT_SIGNED_IN])(
    "hands out what was not kept at %i",
    async code => {
      const live = await join();
      const replaced = vi.fn<(replaced: Replaced) => void>();
      live.onReplaced(replaced);
      room.isHolding = true;
      write(live, "a", "mine");
      room.close(code, "Because.");
      await pass(120_000);
      expect(live.standing()).toMatchObject({ phase: "ended", ending: { code, reason: "Because." } });
      expect(replaced.mock.calls[0]?.[0].after).toBeNull();
      expect(room.sockets.size).toBe(0);
    },
  );

  it.each([Close.TOO_BIG, 1009])("does not send again what was too big (%i)", async code => {
    const live = await join();
    const replaced = vi.fn<(replaced: Replaced) => void>();
    live.onReplaced(replaced);
    room.isHolding = true;
    write(live, "a", "enormous");
    room.doc = new Y.Doc();
    room.close(code);
    await pass(60_000);
    expect([...(replaced.mock.calls[0]?.[0].unsettled ?? [])]).toEqual(["notes/a"]);
    expect(room.doc.getMap("notes").toJSON()).toEqual({});
    expect(live.standing().phase).toBe("live");
  });

  it("keeps what waits when it was too much at once, and sends it after connecting again", async () => {
    const live = await join();
    room.isHolding = true;
    write(live, "a", "mine");
    room.doc = new Y.Doc();
    room.close(Close.TOO_MANY);
    await pass(120_000);
    expect(live.standing()).toMatchObject({ phase: "ended", waiting: 1 });
    room.release();
    live.reconnect();
    await pass(60_000);
    expect(live.standing()).toMatchObject({ phase: "live", waiting: 0, ending: null });
    expect(room.doc.getMap("notes").toJSON()).toEqual({ a: "mine" });
  });

  it("comes back after having been too slow", async () => {
    const live = await join();
    room.close(Close.TOO_SLOW);
    await pass(60_000);
    expect(live.standing().phase).toBe("live");
  });

  it("takes a refused ticket of somebody signed out as the end", async () => {
    const address = vi.fn().mockRejectedValue(new ApiError(401, "not_signed_in", ""));
    const live = await join(address);
    await pass(60_000);
    expect(live.standing()).toMatchObject({ phase: "ended", ending: { code: Close.NOT_SIGNED_IN } });
    expect(address).toHaveBeenCalledTimes(1);
  });
});

it("sends its own presence, and never on what it hears of others", async () => {
  const first = await join();
  const second = await join();
  const frames = vi.fn();
  for (const socket of room.sockets) {
    const handle = socket.onFrame;
    socket.onFrame = frame => {
      if (frame[0] === 1) frames();
      handle(frame);
    };
  }
  first.awareness.setLocalState({ editing: "a" });
  expect(frames).toHaveBeenCalledTimes(1);
  second.awareness.emit("update", [{ added: [], updated: [first.doc.clientID], removed: [] }, "remote"]);
  expect(frames).toHaveBeenCalledTimes(1);
});
