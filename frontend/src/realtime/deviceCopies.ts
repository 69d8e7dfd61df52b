import type { Doc } from "yjs";
import { forLater } from "@/ui/later";

/** What a copy knows beside the content: of which generation it is, and what of it the server has not settled. */
type Kept = { generation: number | null; unsettled: Iterable<string> };

/** A document's copy in this browser. */
export type DeviceCopy = {
  /** As it was found. */
  kept: Kept;
  /** Keeps these facts from now on. */
  note: (kept: Kept) => void;
  /** Removes the copy, and keeps none any more. */
  wipe: () => Promise<void>;
};

/** Fills a document from its copy. Null when there can be none. */
export type OpenCopy = (doc: Doc) => Promise<DeviceCopy | null>;

/** Whose documents are copied here. A computer may have many users: nobody inherits the choice, or a copy. */
const OWNER = "niitty.copies";
const PREFIX = "niitty/canvas/";
const PATIENCE_MS = 1_000;

const load = forLater(() => import("./deviceCopy"));

/** Copies are offered only where all of them can be found again to be removed. */
export function canCopy(): boolean {
  return typeof indexedDB !== "undefined" && "databases" in indexedDB;
}

export function keepsCopies(person: string): boolean {
  return canCopy() && readOwner() === person;
}

export function startCopies(person: string): void {
  try {
    localStorage.setItem(OWNER, person);
  } catch {
    // A private window may refuse to store. It would not keep copies either.
  }
}

/**
 * Removes every copy in this browser and keeps none any more: at sign-out, and when it is switched off. Waits for that,
 * but not for a window that holds on to one; what it keeps back, `removeLeftovers` removes.
 */
export async function endCopies(): Promise<void> {
  try {
    localStorage.removeItem(OWNER);
  } catch {
    // It was never stored, then.
  }
  await Promise.race([removeAll(), new Promise(done => setTimeout(done, PATIENCE_MS))]);
}

/** At the start of every page: nobody keeps copies here, so there should be none. */
export async function removeLeftovers(): Promise<void> {
  if (readOwner() === null) await removeAll();
}

/** Somebody is here: whatever was kept for another person goes. */
export async function endCopiesOfOthers(person: string): Promise<void> {
  const owner = readOwner();
  if (owner !== null && owner !== person) await endCopies();
}

/** How to open the copy of a canvas, if this person keeps copies here. */
export function copyOf(canvas: string, person: string): OpenCopy | undefined {
  if (!keepsCopies(person)) return undefined;
  return async doc => (await load()).openDeviceCopy(`${PREFIX}${person}/${canvas}`, doc);
}

function readOwner(): string | null {
  try {
    return localStorage.getItem(OWNER);
  } catch {
    return null;
  }
}

async function removeAll(): Promise<void> {
  if (!canCopy()) return;
  try {
    const found = await indexedDB.databases();
    const ours = found.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []));
    await Promise.all(ours.map(remove));
  } catch {
    // A browser that refuses its storage has no copies in it.
  }
}

function remove(name: string): Promise<void> {
  return new Promise(done => {
    const request = indexedDB.deleteDatabase(name);
    // Another window still has it open: it goes as soon as that one lets go.
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}
