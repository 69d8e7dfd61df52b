import { waitFor } from "@testing-library/react";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import * as idb from "lib0/indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import {
  canCopy,
  copyOf,
  endCopies,
  endCopiesOfOthers,
  keepsCopies,
  removeLeftovers,
  startCopies,
} from "./deviceCopies";
import { Close } from "./protocol";
import { LiveDocument, type Replaced } from "./syncDocument";
import { FakeRoom } from "./syncTesting";

const ME = "joni";
const CANVAS = "canvas-1";

let room: FakeRoom;
let open: LiveDocument[];

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  localStorage.clear();
  startCopies(ME);
  room = new FakeRoom();
  open = [];
});

afterEach(() => {
  for (const live of open) live.destroy();
});

function visit(who = ME): LiveDocument {
  const live = new LiveDocument({
    address: async () => "ws://test",
    Socket: room.Socket,
    openCopy: copyOf(CANVAS, who),
  });
  open.push(live);
  return live;
}

const notes = (doc: Y.Doc) => doc.getMap<string>("notes").toJSON();
const isLive = (live: LiveDocument) =>
  waitFor(() => expect(live.standing()).toMatchObject({ phase: "live", waiting: 0 }));
const copies = async () => (await indexedDB.databases()).map(({ name = "" }) => name);

/** What was begun to be written before is there: whoever looks waits for it. */
async function written() {
  for (const name of await copies()) {
    const db = await idb.openDB(name, () => {});
    const stores = idb.transact(db, [...db.objectStoreNames], "readonly");
    await Promise.all(stores.map(store => idb.getAll(store)));
    db.close();
  }
}

/** Writes while the server hears nothing, and closes the window. */
async function writeAndClose(live: LiveDocument, id: string, text: string) {
  room.isUnreachable = true;
  room.close(1006);
  live.doc.getMap<string>("notes").set(id, text);
  await written();
  live.destroy();
  room.isUnreachable = false;
}

describe("a copy on the device", () => {
  it("brings what was written without a connection to the server, after the window was closed", async () => {
    const first = visit();
    await isLive(first);
    await writeAndClose(first, "a", "from the train");
    expect(notes(room.doc)).toEqual({});
    const second = visit();
    await isLive(second);
    expect(notes(room.doc)).toEqual({ a: "from the train" });
  });

  it("says that something waits until the server has it", async () => {
    const first = visit();
    await isLive(first);
    await writeAndClose(first, "a", "waits");
    room.isHolding = true;
    const second = visit();
    await waitFor(() => expect(second.standing()).toMatchObject({ phase: "live", waiting: 1 }));
    room.release();
    await isLive(second);
    second.destroy();
    const third = visit();
    await isLive(third);
    expect(notes(third.doc)).toEqual({ a: "waits" });
  });

  it("does not mix generations: what waited is handed out as not kept", async () => {
    const first = visit();
    await isLive(first);
    await writeAndClose(first, "a", "old world");
    room.doc = new Y.Doc();
    room.generation = 2;
    const second = visit();
    const replaced = vi.fn<(replaced: Replaced) => void>();
    second.onReplaced(replaced);
    await waitFor(() => expect(replaced).toHaveBeenCalled());
    expect([...(replaced.mock.calls[0]?.[0].unsettled ?? [])]).toEqual(["notes/a"]);
    await isLive(second);
    expect(notes(room.doc)).toEqual({});
    await written();
    second.destroy();
    const third = visit();
    await isLive(third);
    expect(notes(third.doc)).toEqual({});
  });

  it.each([Close.FORBIDDEN, Close.NOT_FOUND])("goes when the server says %i", async code => {
    const live = visit();
    await isLive(live);
    expect(await copies()).toHaveLength(1);
    room.close(code);
    await waitFor(async () => expect(await copies()).toEqual([]));
  });

  it("stays for somebody who is only signed out", async () => {
    const live = visit();
    await isLive(live);
    room.close(Close.NOT_SIGNED_IN);
    await written();
    expect(await copies()).toHaveLength(1);
  });

  it("is done without where the browser does not store", async () => {
    vi.stubGlobal("indexedDB", { databases: async () => [], open: () => ({}) });
    const live = visit();
    await waitFor(() => expect(live.standing().phase).toBe("live"));
    expect(live.isCopied).toBe(false);
  });
});

describe("the choice to keep copies", () => {
  it("is off until it is made, and belongs to one person", () => {
    localStorage.clear();
    expect(copyOf(CANVAS, ME)).toBeUndefined();
    startCopies(ME);
    expect(keepsCopies(ME)).toBe(true);
    expect(copyOf(CANVAS, "aino")).toBeUndefined();
  });

  it("ends with everything that was kept", async () => {
    await isLive(visit());
    await endCopies();
    expect(await copies()).toEqual([]);
    expect(keepsCopies(ME)).toBe(false);
  });

  it("ends when somebody else is here", async () => {
    await isLive(visit());
    await endCopiesOfOthers(ME);
    expect(await copies()).toHaveLength(1);
    await endCopiesOfOthers("aino");
    expect(await copies()).toEqual([]);
  });

  it("does not wait for a window that holds on to a copy, and removes it with the next page", async () => {
    const live = visit();
    await isLive(live);
    const { deleteDatabase } = indexedDB;
    indexedDB.deleteDatabase = () => ({}) as IDBOpenDBRequest;
    await endCopies();
    expect(await copies()).toHaveLength(1);
    indexedDB.deleteDatabase = deleteDatabase;
    live.destroy();
    await removeLeftovers();
    expect(await copies()).toEqual([]);
  });

  it("protects what is kept from the next page", async () => {
    await isLive(visit());
    await removeLeftovers();
    expect(await copies()).toHaveLength(1);
  });

  it("is not offered where copies could not be found again", () => {
    vi.stubGlobal("indexedDB", { open: () => ({}) });
    expect(canCopy()).toBe(false);
    expect(copyOf(CANVAS, ME)).toBeUndefined();
  });
});
