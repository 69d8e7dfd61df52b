import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { changeIn, Kind, Step } from "./syncFrames";

function enumeration(name: string): Record<string, number> {
  const python = readFileSync("../canvases/engine/framing.py", "utf8");
  const body =
    new RegExp(`^class ${name}\\(IntEnum\\):\\n([\\s\\S]*?)\\n\\n\\n`, "m").exec(python)?.[1] ?? "";
  return Object.fromEntries(
    [...body.matchAll(/^ {4}([A-Z_]+) = (\d+)$/gm)].map(([, key, value]) => [key, Number(value)]),
  );
}

it("numbers the frames as the server does", () => {
  expect(enumeration("Kind")).toEqual(Kind);
  expect(enumeration("Step")).toEqual(Step);
});

it("counts replies and updates, and nothing else", () => {
  expect(changeIn(new Uint8Array([Kind.SYNC, Step.REPLY, 2, 0, 0]))).toBe("reply");
  expect(changeIn(new Uint8Array([Kind.SYNC, Step.UPDATE, 2, 0, 0]))).toBe("update");
  expect(changeIn(new Uint8Array([Kind.SYNC, Step.STATE, 1, 0]))).toBeNull();
  expect(changeIn(new Uint8Array([Kind.AWARENESS, 2, 0]))).toBeNull();
});
