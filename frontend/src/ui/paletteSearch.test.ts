import { expect, it } from "vitest";
import { foundIn } from "./paletteSearch";

const ITEMS = [
  { group: "Do", label: "Print" },
  { group: "Go to a block", label: "Ääniä Kaarnalasta" },
  { group: "Add a note in", label: "Ääniä Kaarnalasta" },
  { group: "Notes", label: "We print five forms", isHidden: true },
];
const labels = (query: string) => foundIn(ITEMS, query).map(({ group, label }) => `${group}: ${label}`);

it("lists everything but the notes until something is looked for", () => {
  expect(labels("")).toHaveLength(3);
});

it("finds by any words, without marks, the best first and groups together", () => {
  expect(labels("aania")).toEqual(["Go to a block: Ääniä Kaarnalasta", "Add a note in: Ääniä Kaarnalasta"]);
  expect(labels("note ään")).toEqual(["Add a note in: Ääniä Kaarnalasta"]);
  expect(labels("print")).toEqual(["Do: Print", "Notes: We print five forms"]);
});

it("finds notes from two letters on", () => {
  expect(labels("f")).toEqual([]);
  expect(labels("fo")).toEqual(["Notes: We print five forms"]);
});
