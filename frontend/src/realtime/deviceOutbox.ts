/** Whose unsent words lie in this browser. Nobody inherits them: a computer may have many users. */
const OWNER = "niitty.outbox";
export const OUTBOX = "niitty/outbox";

/** Words or pictures of this person are put on the device from now on. */
export function claimOutbox(person: string): void {
  try {
    localStorage.setItem(OWNER, person);
  } catch {
    // A private window may refuse to store. It would not keep words either.
  }
}

export function hasOutbox(person: string): boolean {
  return owner() === person;
}

/** Removes what waits to be sent, and what is being written: at sign-out. */
export function endOutbox(): Promise<void> {
  try {
    localStorage.removeItem(OWNER);
  } catch {
    // It was never stored, then.
  }
  if (typeof indexedDB === "undefined") return Promise.resolve();
  return new Promise(done => {
    const request = indexedDB.deleteDatabase(OUTBOX);
    // Nobody keeps it open for longer than it takes to put something in.
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
}

/** Somebody is here: whatever another person left goes. */
export async function endOutboxOfOthers(person: string): Promise<void> {
  const left = owner();
  if (left !== null && left !== person) await endOutbox();
}

function owner(): string | null {
  try {
    return localStorage.getItem(OWNER);
  } catch {
    return null;
  }
}
