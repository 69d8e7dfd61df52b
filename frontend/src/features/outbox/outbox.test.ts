import { QueryClient } from "@tanstack/react-query";
import { waitFor } from "@testing-library/react";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { endOutbox, endOutboxOfOthers, hasOutbox } from "@/realtime/deviceOutbox";
import { fakeServer } from "@/testing/fakeServer";
import { deliver } from "./deliver";
import type { EntryParcel, TraceParcel } from "./parcel";
import { send, startSending } from "./sender";
import { keepParcel, parcelsOf } from "./shelf";

/** Somebody of this file's own: test files share a window, and what another one set going for Joni may still listen. */
const WHO = "outi";
const ENTRIES = "/api/v1/log-entries/";
const EVIDENCE = "/api/v1/evidence/";
const FILES = "/api/v1/attachments/";
const picture = (id: string) => ({
  id,
  bytes: new ArrayBuffer(8),
  type: "image/jpeg",
  name: "a.jpg",
  alt: "A bus stop",
});

function aParcel(key: string, changes: Partial<EntryParcel> = {}): EntryParcel {
  const body = { team: "kaarnala", text: `Said in ${key}`, tags: [] };
  return {
    kind: "entry",
    key,
    person: WHO,
    written_at: new Date().toISOString(),
    body,
    files: [],
    ...changes,
  };
}

function aTrace(key: string, changes: Partial<TraceParcel> = {}): TraceParcel {
  const said = { text: `Told in ${key}`, type: "quote", direction: "against", strength: 1 } as const;
  const body = { experiment: "name", ...said };
  return {
    kind: "trace",
    key,
    person: WHO,
    written_at: new Date().toISOString(),
    body,
    files: [],
    ...changes,
  };
}

let server: ReturnType<typeof fakeServer>;
let isUnreachable: boolean;

/** A server that has each key once, and says nothing at all while it cannot be reached. */
function serve(changes: Parameters<typeof fakeServer>[0] = {}) {
  const answering = fakeServer({
    [`POST ${ENTRIES}`]: { status: 201, body: { id: "e1" } },
    [`POST ${EVIDENCE}`]: { status: 201, body: { id: "t1" } },
    [`POST ${FILES}`]: { status: 201, body: {} },
    ...changes,
  });
  const through = globalThis.fetch;
  vi.stubGlobal("fetch", (...given: Parameters<typeof fetch>) =>
    isUnreachable ? Promise.reject(new TypeError("Failed to fetch")) : through(...given),
  );
  return answering;
}

const keysTo = (path: string) => server.to(path).map(({ headers }) => headers.get("Idempotency-Key"));
const waiting = async () => (await parcelsOf(WHO)).map(({ key }) => key);
const comeBack = () => {
  isUnreachable = false;
  window.dispatchEvent(new Event("online"));
};

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  localStorage.clear();
  isUnreachable = false;
  server = serve();
});

describe("an entry on its way", () => {
  it("is sent with its pictures, and gone from the device", async () => {
    await send(aParcel("k1", { files: [picture("p1"), picture("p2")] }), new QueryClient());
    await waitFor(async () => expect(await waiting()).toEqual([]));
    expect(keysTo(ENTRIES)).toEqual(["k1"]);
    expect(keysTo(FILES)).toEqual(["p1", "p2"]);
  });

  it("waits without a connection, and is sent once when it is back", async () => {
    isUnreachable = true;
    await send(aParcel("k1"), new QueryClient());
    await send(aParcel("k2"), new QueryClient());
    expect(await waiting()).toEqual(["k1", "k2"]);
    expect(server.calls).toEqual([]);
    comeBack();
    await waitFor(async () => expect(await waiting()).toEqual([]));
    expect(keysTo(ENTRIES)).toEqual(["k1", "k2"]);
  });

  it("is sent from the page that is opened next", async () => {
    await keepParcel(aParcel("k1"));
    expect(hasOutbox(WHO)).toBe(true);
    startSending(WHO, new QueryClient());
    await waitFor(async () => expect(await waiting()).toEqual([]));
    expect(keysTo(ENTRIES)).toEqual(["k1"]);
  });

  it("goes on after the picture that was sent last, with the same key for the entry", async () => {
    const parcel = aParcel("k1", { files: [picture("p1"), picture("p2")] });
    await keepParcel(parcel);
    let tries = 0;
    server = serve({
      [`POST ${FILES}`]: () => (++tries === 2 ? { status: 503 } : { status: 201, body: {} }),
    });
    expect(await deliver(parcel)).toBe("later");
    const [left] = await parcelsOf(WHO);
    expect(left).toMatchObject({ made: "e1", files: [{ id: "p2" }] });
    expect(left && (await deliver(left))).toBe("sent");
    expect(keysTo(ENTRIES)).toEqual(["k1"]);
    expect(keysTo(FILES)).toEqual(["p1", "p2", "p2"]);
  });

  it("says itself when it was written, if it had to wait", async () => {
    const long = new Date(Date.now() - 3_600_000).toISOString();
    await deliver(aParcel("k1", { written_at: long }));
    await deliver(aParcel("k2"));
    const sent = server.to(ENTRIES).map(({ body }) => (body as { happened_at?: string }).happened_at);
    expect(sent).toEqual([long, undefined]);
  });

  it("stays with the reason when the server will not have it", async () => {
    server = serve({
      [`POST ${ENTRIES}`]: { status: 403, body: { code: "forbidden", detail: "You only read here." } },
    });
    await send(aParcel("k1"), new QueryClient());
    await waitFor(async () =>
      expect(await parcelsOf(WHO)).toMatchObject([{ key: "k1", refusal: "You only read here." }]),
    );
  });

  it("is forgotten when it was there before and is deleted since", async () => {
    const parcel = aParcel("k1");
    await keepParcel(parcel);
    server = serve({ [`POST ${ENTRIES}`]: { status: 409, body: { code: "already_deleted" } } });
    expect(await deliver(parcel)).toBe("sent");
    expect(await waiting()).toEqual([]);
  });

  it("stays for the person while they are signed out", async () => {
    const parcel = aParcel("k1");
    await keepParcel(parcel);
    server = serve({ [`POST ${ENTRIES}`]: { status: 401, body: { code: "not_signed_in" } } });
    expect(await deliver(parcel)).toBe("signed out");
    expect(await waiting()).toEqual(["k1"]);
  });
});

describe("evidence on its way", () => {
  it("waits beside entries, and is sent once with its pictures when the connection is back", async () => {
    isUnreachable = true;
    await send(aParcel("k1"), new QueryClient());
    await send(aTrace("k2", { files: [picture("p1")] }), new QueryClient());
    expect(await waiting()).toEqual(["k1", "k2"]);
    comeBack();
    await waitFor(async () => expect(await waiting()).toEqual([]));
    expect([keysTo(ENTRIES), keysTo(EVIDENCE), keysTo(FILES)]).toEqual([["k1"], ["k2"], ["p1"]]);
  });

  it("is of the day it was written on, unless it says another", async () => {
    const long = new Date(2026, 10, 5, 23, 30).toISOString();
    await deliver(aTrace("k1", { written_at: long }));
    await deliver(aTrace("k2"));
    const named = aTrace("k3", { written_at: long });
    await deliver({ ...named, body: { ...named.body, collected_on: "2026-10-01" } });
    const sent = server.to(EVIDENCE).map(({ body }) => (body as { collected_on?: string }).collected_on);
    expect(sent).toEqual(["2026-11-05", undefined, "2026-10-01"]);
  });

  it("only sends the pictures of what is there already", async () => {
    await deliver(aTrace("k1", { made: "t1", files: [picture("p1")] }));
    expect([keysTo(EVIDENCE), keysTo(FILES)]).toEqual([[], ["p1"]]);
  });
});

describe("the device", () => {
  it("has nothing left after signing out, even of what was being sent", async () => {
    const parcel = aParcel("k1", { files: [picture("p1")] });
    await keepParcel(parcel);
    await endOutbox();
    expect(await waiting()).toEqual([]);
    expect(hasOutbox(WHO)).toBe(false);
    await deliver(parcel);
    expect(await waiting()).toEqual([]);
  });

  it("keeps nothing of one person for another", async () => {
    await keepParcel(aParcel("k1"));
    await endOutboxOfOthers(WHO);
    expect(await waiting()).toEqual(["k1"]);
    await endOutboxOfOthers("elif");
    expect(await waiting()).toEqual([]);
  });
});
