import { expect, it } from "vitest";
import { merge } from "./merge";
import { changesOf, type Field, numberOf, shown, valuesOf } from "./values";

const FIELDS: Field[] = [
  { name: "question", label: "Question", kind: "area" },
  { name: "threshold", label: "How many", kind: "number" },
  { name: "starts_on", label: "From", kind: "date" },
  { name: "stop_rules", label: "Rules", kind: "lines" },
  { name: "is_shareable", label: "Share", kind: "check" },
  { name: "information.en", label: "English", kind: "area" },
  { name: "information.fi", label: "Suomi", kind: "area" },
  {
    name: "effort",
    label: "Effort",
    kind: "rows",
    columns: [
      { name: "week", label: "Week", type: "date" },
      { name: "hours", label: "Hours", type: "number" },
    ],
  },
];
const THING = {
  question: "Why?",
  threshold: 4,
  starts_on: null,
  stop_rules: ["One", "Two"],
  is_shareable: true,
  information: { en: "Hello" },
  effort: [{ week: "2026-11-02", hours: 3.5 }],
};

it("reads a thing into a form and sends nothing back that was not touched", () => {
  const values = valuesOf(THING, FIELDS);
  expect(values.stop_rules).toBe("One\nTwo");
  expect(changesOf(values, values, FIELDS)).toEqual({});
});

it("sends what was changed, as the API wants it", () => {
  const base = valuesOf(THING, FIELDS);
  const mine = {
    ...base,
    threshold: "3,5",
    starts_on: "2026-11-09",
    stop_rules: "One\n\n Three ",
    is_shareable: "",
    "information.fi": "Hei",
    effort: JSON.stringify([
      { week: "2026-11-02", hours: "4" },
      { week: "", hours: "" },
    ]),
  };
  expect(changesOf(base, mine, FIELDS)).toEqual({
    threshold: 3.5,
    starts_on: "2026-11-09",
    stop_rules: ["One", "Three"],
    is_shareable: false,
    information: { en: "Hello", fi: "Hei" },
    effort: [{ week: "2026-11-02", hours: 4 }],
  });
  expect(changesOf(base, { ...base, threshold: "" }, FIELDS)).toEqual({ threshold: null });
});

it("leaves it to the server to refuse what is no number", () => {
  expect(numberOf("four")).toBe("four");
  expect(numberOf(" 1 200,5 ")).toBe(1200.5);
  expect(numberOf("")).toBeNull();
});

it("shows another version in words", () => {
  const choice: Field = {
    name: "a",
    label: "A",
    kind: "choice",
    options: [{ value: ">=", label: "at least" }],
  };
  expect(shown(choice, ">=")).toBe("at least");
  expect(shown(choice, "")).toBe("–");
});

it("merges two edits field by field", () => {
  const base = { question: "Why?", place: "Here", method: "a" };
  const merged = merge(
    base,
    { ...base, question: "Mine" },
    { question: "Theirs", place: "There", method: "a" },
  );
  expect(merged).toEqual({
    values: { question: "Mine", place: "There", method: "a" },
    clashes: ["question"],
  });
  const same = { ...base, question: "Same" };
  expect(merge(base, same, same).clashes).toEqual([]);
});
