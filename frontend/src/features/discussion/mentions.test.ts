import { expect, it } from "vitest";
import { decode, encode, fitting, wanted } from "./mentions";
import { piecesOf } from "./pieces";

const [a, b, c] = [1, 2, 3].map(number => `01970000-0000-7000-8000-00000000000${number}`) as [
  string,
  string,
  string,
];
const PEOPLE = [
  { id: a, display_name: "Anna" },
  { id: b, display_name: "Anna Karin (Åbo)" },
  { id: c, display_name: "Anna" },
];

it("writes names as ids and back, the longest first, and tells two of a name apart", () => {
  const text = "@Anna, @Anna Karin (Åbo)! me@Anna @Annabel @Anna 2";
  const body = encode(text, PEOPLE);
  expect(body).toBe(`@{${a}}, @{${b}}! me@Anna @Annabel @{${c}}`);
  expect(decode(body, PEOPLE)).toBe(text);
  expect(piecesOf(`Hi @{${b}}!`).map(({ text: said, person }) => person ?? said)).toEqual(["Hi ", b, "!"]);
});

it("looks for a name only after an @ that begins a word", () => {
  expect(wanted("Ask @An", 7)).toEqual({ at: 4, name: "An" });
  expect(wanted("me@home", 7)).toBeNull();
  expect(fitting(PEOPLE, "kar").map(({ id }) => id)).toEqual([b]);
});
