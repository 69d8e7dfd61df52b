import { waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeServer } from "@/testing/fakeServer";
import { fetchTicketAhead, socketAddress } from "./ticket";

const CANVAS = "/ws/canvases/1";
const AT_CANVAS = `ws://${location.host}/ws/canvases/1`;
let isRefusing = false;

beforeEach(() => {
  let given = 0;
  isRefusing = false;
  fakeServer({
    "POST /api/v1/realtime/tickets/": () =>
      isRefusing
        ? { status: 503, body: { code: "unavailable" } }
        : { status: 201, body: { ticket: `t${++given}` } },
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("socketAddress", () => {
  it("asks for a ticket for every socket", async () => {
    expect(await socketAddress(CANVAS)).toBe(`${AT_CANVAS}?ticket=t1`);
    expect(await socketAddress(CANVAS)).toBe(`${AT_CANVAS}?ticket=t2`);
  });

  it("uses the ticket fetched ahead, once, and for no other socket", async () => {
    fetchTicketAhead(CANVAS);
    expect(await socketAddress("/ws/events")).toMatch(/events\?ticket=t2$/);
    expect(await socketAddress(CANVAS)).toBe(`${AT_CANVAS}?ticket=t1`);
    expect(await socketAddress(CANVAS)).toBe(`${AT_CANVAS}?ticket=t3`);
  });

  it("leaves a ticket that has grown old", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    fetchTicketAhead(CANVAS);
    vi.setSystemTime(Date.now() + 21_000);
    expect(await socketAddress(CANVAS)).toBe(`${AT_CANVAS}?ticket=t2`);
  });

  it("asks again when the one ahead was refused", async () => {
    isRefusing = true;
    fetchTicketAhead(CANVAS);
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(1));
    await new Promise(done => setTimeout(done, 20));
    isRefusing = false;
    expect(await socketAddress(CANVAS)).toBe(`${AT_CANVAS}?ticket=t1`);
  });
});
