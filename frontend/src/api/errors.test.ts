import { describe, expect, it } from "vitest";
import { addressesOf } from "./addresses";
import { cursorOf } from "./cursor";
import { asApiError, errorFrom } from "./errors";

describe("errorFrom", () => {
  it("reads allauth's list, by field", () => {
    const body = {
      status: 400,
      errors: [
        { message: "Wrong.", code: "email_password_mismatch", param: "password" },
        { message: "Too short.", code: "min_length", param: "password" },
      ],
    };
    expect(errorFrom(400, body)).toMatchObject({
      code: "min_length",
      detail: "Wrong.",
      errors: { password: ["Wrong.", "Too short."] },
    });
  });

  it("keeps what concerns no field as the sentence", () => {
    const body = {
      status: 400,
      errors: [{ message: "Too many attempts.", code: "too_many_login_attempts" }],
    };
    expect(errorFrom(400, body)).toMatchObject({
      code: "too_many_login_attempts",
      detail: "Too many attempts.",
    });
  });

  it("names a refusal by its status when the body says nothing", () => {
    expect(errorFrom(404, null).code).toBe("not_found");
    expect(errorFrom(429, {}).code).toBe("too_many");
    expect(errorFrom(503, "<html>").code).toBe("server");
  });

  it("keeps how long to wait", () => {
    expect(errorFrom(429, { code: "too_many", detail: "Wait.", retry_after: 12 }).retryAfter).toBe(12);
  });
});

it("takes an unknown failure as ours, and a failed fetch as the network's", () => {
  expect(asApiError(new TypeError("Failed to fetch")).code).toBe("network");
  expect(asApiError(new Error("?")).code).toBe("unexpected");
});

it("finds addresses in what people paste", () => {
  const pasted = "aino@a.example, bo@b.example;\n<cai@c.example>  aino@a.example";
  expect(addressesOf(pasted)).toEqual(["aino@a.example", "bo@b.example", "cai@c.example"]);
  expect(addressesOf("  ")).toEqual([]);
});

it("finds the cursor of the next page", () => {
  expect(cursorOf("http://localhost/api/v1/activity/?cursor=abc%3D&team=1")).toBe("abc=");
  expect(cursorOf(null)).toBeUndefined();
});
