import * as idb from "lib0/indexeddb";
import { IndexeddbPersistence } from "y-indexeddb";
import type { Doc } from "yjs";
import type { DeviceCopy } from "./deviceCopies";

/** A browser that does not give its storage within this time does not give it at all. */
const PATIENCE_MS = 2_000;
const VALUES = "custom";
const GENERATION = "generation";
const UNSETTLED = "unsettled/";

/**
 * Fills the document from the copy of that name and keeps the copy in step from then on. Null when this browser does
 * not store: the page then goes on without one.
 *
 * Several windows may keep one copy; each notes its own unsettled changes. Whoever opens the copy next takes them over,
 * because a window that was closed will not.
 */
export async function openDeviceCopy(name: string, doc: Doc): Promise<DeviceCopy | null> {
  const persistence = new IndexeddbPersistence(name, doc);
  const hasCome = await Promise.race([
    persistence.whenSynced.then(() => true),
    new Promise<false>(done => setTimeout(done, PATIENCE_MS, false)),
  ]);
  if (!hasCome) {
    void persistence.destroy();
    return null;
  }
  const mine = `${UNSETTLED}${doc.clientID}`;
  const { generation, unsettled, others } = await readKept(persistence);
  await persistence.set(mine, JSON.stringify(unsettled));
  for (const key of others) void persistence.del(key);

  let noted = { generation, unsettled: JSON.stringify(unsettled) };
  return {
    kept: { generation, unsettled },
    note(kept) {
      const now = { generation: kept.generation, unsettled: JSON.stringify([...kept.unsettled]) };
      if (now.unsettled !== noted.unsettled) void persistence.set(mine, now.unsettled);
      if (now.generation !== null && now.generation !== noted.generation)
        void persistence.set(GENERATION, now.generation);
      noted = now;
    },
    wipe: () => persistence.clearData(),
  };
}

type Found = { generation: number | null; unsettled: string[]; others: string[] };

async function readKept({ db }: IndexeddbPersistence): Promise<Found> {
  const found: Found = { generation: null, unsettled: [], others: [] };
  if (!db) return found;
  const [values] = idb.transact(db, [VALUES], "readonly");
  if (!values) return found;
  const unsettled = new Set<string>();
  for (const { k, v } of await idb.getAllKeysValues(values)) {
    if (k === GENERATION) found.generation = Number(v);
    if (typeof k !== "string" || !k.startsWith(UNSETTLED)) continue;
    found.others.push(k);
    for (const key of JSON.parse(String(v))) unsettled.add(String(key));
  }
  return { ...found, unsettled: [...unsettled] };
}
