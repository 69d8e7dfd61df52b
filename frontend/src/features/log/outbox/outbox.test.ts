import { QueryClient } from "@tanstack/react-query";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { endOutbox, endOutboxOfOthers, hasOutbox } from "@/realtime/deviceOutbox";
import { fakeServer } from "@/testing/fakeServer";
import { anEntry, aParcel } from "../testing/samples";
import { deliver } from "./deliver";
import { send, startSending } from "./sender";
import { keepParcel, parcelsOf } from "./shelf";

const ENTRIES = "/api/v1/log-entries/";
const FILES = "/api/v1/attachments/";
const picture = (id: string) => ({
  id,
  bytes: new ArrayBuffer(8),
  type: "image/jpeg",
  name: "a.jpg",
  alt: "A bus stop",
});

let server: ReturnType<typeof fakeServer>;
let isUnreachable: boolean;

/** A server that has each key once, and says nothing at all while it cannot be reached. */
function serve(changes: Parameters<typeof fakeServer>[0] = {}) {
  const answering = fakeServer({
    [`POST ${ENTRIES}`]: { status: 201, body: anEntry("e1", "Said") },
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
const waiting = async () => (await parcelsOf("joni")).map(({ key }) => key);
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
    await send(aParcel("k1", { pictures: [picture("p1"), picture("p2")] }), new QueryClient());
    await vi.waitFor(async () => expect(await waiting()).toEqual([]));
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
    await vi.waitFor(async () => expect(await waiting()).toEqual([]));
    expect(keysTo(ENTRIES)).toEqual(["k1", "k2"]);
  });

  it("is sent from the page that is opened next", async () => {
    await keepParcel(aParcel("k1"));
    expect(hasOutbox("joni")).toBe(true);
    startSending("joni", new QueryClient());
    await vi.waitFor(async () => expect(await waiting()).toEqual([]));
    expect(keysTo(ENTRIES)).toEqual(["k1"]);
  });

  it("goes on after the picture that was sent last, with the same key for the entry", async () => {
    const parcel = aParcel("k1", { pictures: [picture("p1"), picture("p2")] });
    await keepParcel(parcel);
    let tries = 0;
    server = serve({
      [`POST ${FILES}`]: () => (++tries === 2 ? { status: 503 } : { status: 201, body: {} }),
    });
    expect(await deliver(parcel)).toBe("later");
    const [left] = await parcelsOf("joni");
    expect(left).toMatchObject({ entry: "e1", pictures: [{ id: "p2" }] });
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
    await vi.waitFor(async () =>
      expect(await parcelsOf("joni")).toMatchObject([{ key: "k1", refusal: "You only read here." }]),
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

describe("the device", () => {
  it("has nothing left after signing out, even of what was being sent", async () => {
    const parcel = aParcel("k1", { pictures: [picture("p1")] });
    await keepParcel(parcel);
    await endOutbox();
    expect(await waiting()).toEqual([]);
    expect(hasOutbox("joni")).toBe(false);
    await deliver(parcel);
    expect(await waiting()).toEqual([]);
  });

  it("keeps nothing of one person for another", async () => {
    await keepParcel(aParcel("k1"));
    await endOutboxOfOthers("joni");
    expect(await waiting()).toEqual(["k1"]);
    await endOutboxOfOthers("elif");
    expect(await waiting()).toEqual([]);
  });
});
