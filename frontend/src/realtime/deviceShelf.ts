import * as idb from "lib0/indexeddb";
import { claimOutbox, OUTBOX } from "./deviceOutbox";

/** parcels: waiting to be sent. drafts: being written. */
type Shelf = "parcels" | "drafts";

/** Where the browser gives no storage, things live as long as the page. */
const inMemory = { parcels: new Map<string, unknown>(), drafts: new Map<string, unknown>() };

/** Puts a thing of the person on the device, in place of what was under the key. */
export async function keep(person: string, shelf: Shelf, key: string, thing: unknown): Promise<void> {
  claimOutbox(person);
  await work(
    shelf,
    async store => void (await idb.put(store, thing as never, key)),
    () => void inMemory[shelf].set(key, thing),
  );
}

/** What lies under the key, as whoever put it there knows it. */
export function find<T>(shelf: Shelf, key: string): Promise<T | undefined> {
  return work(
    shelf,
    async store => (await idb.get(store, key)) as T | undefined,
    () => inMemory[shelf].get(key) as T | undefined,
  );
}

export function findAll<T>(shelf: Shelf): Promise<T[]> {
  return work(
    shelf,
    async store => (await idb.getAll(store)) as T[],
    () => [...inMemory[shelf].values()] as T[],
  );
}

export function remove(shelf: Shelf, key: string): Promise<void> {
  return work(
    shelf,
    async store => void (await idb.del(store, key)),
    () => void inMemory[shelf].delete(key),
  );
}

/** Opened for each piece of work and let go of afterwards, so that signing out can remove all of it at once. */
async function work<T>(
  shelf: Shelf,
  inStore: (store: IDBObjectStore) => Promise<T>,
  otherwise: () => T,
): Promise<T> {
  let db: IDBDatabase;
  try {
    db = await idb.openDB(OUTBOX, made => idb.createStores(made, [["parcels"], ["drafts"]]));
  } catch {
    return otherwise();
  }
  try {
    const [store] = idb.transact(db, [shelf]);
    if (!store) return otherwise();
    const done = finished(store.transaction);
    const result = await inStore(store);
    await done;
    return result;
  } finally {
    db.close();
  }
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = transaction.onerror = () => fail(transaction.error);
  });
}
