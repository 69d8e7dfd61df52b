import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Close, isFinal } from "./protocol";

it("closes for the reasons the server knows", () => {
  const python = readFileSync("../workspace/realtime/closing.py", "utf8");
  const theirs = Object.fromEntries(
    [...python.matchAll(/^ {4}([A-Z_]+) = (\d+)$/gm)].map(([, name, code]) => [name, Number(code)]),
  );
  expect(theirs).toEqual(Close);
});

it("takes 4400 to 4499 as final, and comes back after anything else", () => {
  expect([4400, 4404, 4499].every(isFinal)).toBe(true);
  expect([1000, 1006, 4012, 4500].some(isFinal)).toBe(false);
});
