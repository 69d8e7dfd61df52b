import { describe, expect, it, vi } from "vitest";
import { fakeServer } from "@/testing/fakeServer";
import { answer, api } from "./client";
import { ApiError } from "./errors";

describe("the API client", () => {
  it("asks in the language of the page, without a token for a safe request", async () => {
    const server = fakeServer({ "GET /api/v1/me/": { body: { signed_in: false, language: "en" } } });
    const me = await answer(api.GET("/api/v1/me/"));
    expect(me.signed_in).toBe(false);
    expect(server.calls[0]?.headers.get("Accept-Language")).toBe("en");
    expect(server.calls[0]?.headers.get("X-CSRFToken")).toBeNull();
  });

  it("sends the CSRF token with a change", async () => {
    const server = fakeServer({ "PATCH /api/v1/me/": { body: { signed_in: true, language: "fi" } } });
    await answer(api.PATCH("/api/v1/me/", { body: { language: "fi" } }));
    expect(server.calls[0]?.headers.get("X-CSRFToken")).toBe("token-of-the-page");
    expect(server.calls[0]?.body).toEqual({ language: "fi" });
  });

  it("turns a problem document into a typed error", async () => {
    const problem = {
      type: "about:blank",
      status: 400,
      code: "invalid",
      detail: "See the marked fields.",
      errors: { name: ["Give it a name."], nested: { deep: ["No."] } },
    };
    fakeServer({ "PATCH /api/v1/me/": { status: 400, body: problem } });
    const refused = await answer(api.PATCH("/api/v1/me/", { body: {} })).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused).toMatchObject({
      status: 400,
      code: "invalid",
      detail: "See the marked fields.",
      errors: { name: ["Give it a name."], nested: ["No."] },
    });
  });

  it("says `network` when nobody answers", async () => {
    vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new TypeError("Failed to fetch")));
    await expect(answer(api.GET("/api/v1/me/"))).rejects.toMatchObject({ code: "network", status: 0 });
  });

  it("says `server` for an answer that is not JSON", async () => {
    vi.stubGlobal("fetch", vi.fn().mockResolvedValue(new Response("<html>", { status: 502 })));
    await expect(answer(api.GET("/api/v1/me/"))).rejects.toMatchObject({ code: "server", status: 502 });
  });
});
