"""What a page keeps in its browser, and whether it has all its code: nothing on the screen shows it."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.e2e.conftest import eventually

ALL_HERE = "() => performance.getEntriesByName('niitty:all-here').length > 0"
LYING = """async shelf => {
    const open = indexedDB.open("niitty/outbox");
    // Looking must not make it: the page would find it without its shelves.
    open.onupgradeneeded = () => open.transaction.abort();
    const db = await new Promise(done => {
        open.onsuccess = () => done(open.result);
        open.onerror = () => done(null);
    });
    if (db === null) return 0;
    const count = db.transaction(shelf).objectStore(shelf).count();
    const found = await new Promise(done => { count.onsuccess = () => done(count.result); });
    db.close();
    return found;
}"""
COPIES = "async () => (await indexedDB.databases()).map(({ name }) => name)"
AFTER_WRITING = """async () => {
    for (const { name } of await indexedDB.databases()) {
        const open = indexedDB.open(name);
        const db = await new Promise(done => { open.onsuccess = () => done(open.result); });
        const look = db.transaction([...db.objectStoreNames]);
        const done = new Promise(done => { look.oncomplete = done; });
        for (const store of db.objectStoreNames) look.objectStore(store).count();
        await done;
        db.close();
    }
}"""
"""Whoever looks waits for those who began to write before."""


def await_all_code(page: Page) -> None:
    """Wait until the page can do without a connection whatever it can do at all."""
    eventually(lambda: page.evaluate(ALL_HERE))


def await_on_device(page: Page, count: int, shelf: str = "parcels") -> None:
    """Wait until so many things lie in the browser: `parcels` on their way, or `drafts`."""
    eventually(lambda: page.evaluate(LYING, shelf), count)


def await_copies(page: Page, count: int) -> None:
    """Wait until there are so many databases in the browser."""
    eventually(lambda: len(page.evaluate(COPIES)), count)


def await_written(page: Page) -> None:
    """Wait until all that the page has begun to write into the browser is there."""
    page.evaluate(AFTER_WRITING)
