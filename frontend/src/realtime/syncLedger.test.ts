import { expect, it } from "vitest";
import { Ledger } from "./syncLedger";

it("keeps a change until an acknowledgement covers its number", () => {
  const ledger = new Ledger();
  ledger.add(["notes/a"]);
  ledger.send();
  ledger.add(["notes/b"]);
  ledger.send();
  ledger.settle(1);
  expect([...ledger.keys]).toEqual(["notes/b"]);
  ledger.settle(2);
  expect(ledger.isEmpty).toBe(true);
});

it("gives one frame's number to everything that waited for it", () => {
  const ledger = new Ledger();
  ledger.add(["notes/a", "links/x"]);
  ledger.add(["notes/b"]);
  ledger.send();
  expect([...ledger.keysOf(1)]).toEqual(["notes/a", "links/x", "notes/b"]);
  ledger.settle(1);
  expect(ledger.isEmpty).toBe(true);
});

it("does not settle what was never sent", () => {
  const ledger = new Ledger();
  ledger.send();
  ledger.add(["notes/a"]);
  ledger.settle(1);
  expect(ledger.isEmpty).toBe(false);
});

it("counts anew after a lost connection, and sends what was on its way again", () => {
  const ledger = new Ledger();
  ledger.add(["notes/a"]);
  ledger.send();
  ledger.add(["notes/b"]);
  ledger.send();
  ledger.disconnect();
  ledger.settle(2);
  expect([...ledger.keys]).toEqual(["notes/a", "notes/b"]);
  ledger.send();
  ledger.settle(1);
  expect(ledger.isEmpty).toBe(true);
});
