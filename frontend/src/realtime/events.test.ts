import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "@/api/errors";
import { keys } from "@/api/keys";
import { watchAnswers } from "./answers";
import { backoff } from "./backoff";
import { followEvents } from "./events";
import { refresh, refreshEarlier, staleAfter } from "./refresh";

class FakeSocket {
  static opened: FakeSocket[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  closed: number | undefined;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
    FakeSocket.opened.push(this);
  }

  close(code: number) {
    this.closed = code;
  }
}

const heard = { onMessage: vi.fn(), onStart: vi.fn(), onGap: vi.fn(), onRefused: vi.fn() };
const latest = () => FakeSocket.opened.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  FakeSocket.opened = [];
  for (const listener of Object.values(heard)) listener.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function open(address = () => Promise.resolve("ws://here/ws/events?ticket=1")) {
  const stop = followEvents({ address, ...heard });
  await vi.advanceTimersByTimeAsync(0);
  latest()?.onopen?.();
  return stop;
}

describe("followEvents", () => {
  it("hears messages, and nothing that is none", async () => {
    await open();
    latest()?.onmessage?.({ data: '{"type": "team", "team": "1"}' });
    latest()?.onmessage?.({ data: "garbage" });
    latest()?.onmessage?.({ data: "[]" });
    expect(heard.onMessage.mock.calls).toEqual([[{ type: "team", team: "1" }]]);
  });

  it("comes back after a lost connection, and says that there was a gap", async () => {
    await open();
    latest()?.onclose?.({ code: 1006 });
    expect(FakeSocket.opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeSocket.opened).toHaveLength(2);
    expect(heard.onGap).not.toHaveBeenCalled();
    latest()?.onopen?.();
    expect(heard.onGap).toHaveBeenCalledOnce();
  });

  it("says that there was a gap when it had to be tried more than once at the start", async () => {
    await open(
      vi.fn().mockRejectedValueOnce(new Error("away")).mockResolvedValue("ws://here/ws/events?ticket=1"),
    );
    expect(FakeSocket.opened).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1000);
    latest()?.onopen?.();
    expect(heard.onGap).toHaveBeenCalledOnce();
  });

  it("says once that it has started", async () => {
    await open();
    expect(heard.onStart).toHaveBeenCalledOnce();
    latest()?.onclose?.({ code: 1006 });
    await vi.advanceTimersByTimeAsync(1000);
    latest()?.onopen?.();
    expect(heard.onStart).toHaveBeenCalledOnce();
  });

  it("stays away after a refusal", async () => {
    await open();
    latest()?.onclose?.({ code: 4401 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.opened).toHaveLength(1);
    expect(heard.onRefused).toHaveBeenCalledWith(4401);
  });

  it("comes back when it was only too slow", async () => {
    await open();
    latest()?.onclose?.({ code: 4408 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeSocket.opened).toHaveLength(2);
    expect(heard.onRefused).not.toHaveBeenCalled();
  });

  it("tries again when the ticket cannot be had, but not when signed out", async () => {
    const address = vi
      .fn()
      .mockRejectedValueOnce(new ApiError(0, "network", ""))
      .mockResolvedValue("ws://here");
    await open(address);
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeSocket.opened).toHaveLength(1);
    const signedOut = vi.fn().mockRejectedValue(new ApiError(401, "not_signed_in", ""));
    await open(signedOut);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(signedOut).toHaveBeenCalledOnce();
    expect(heard.onRefused).toHaveBeenCalledWith(4401);
  });

  it("tries at once when the device is online again", async () => {
    await open();
    for (let lost = 0; lost < 6; lost++) {
      latest()?.onclose?.({ code: 1006 });
      await vi.advanceTimersByTimeAsync(30_000);
    }
    latest()?.onclose?.({ code: 1006 });
    const before = FakeSocket.opened.length;
    window.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(0);
    expect(FakeSocket.opened).toHaveLength(before + 1);
  });

  it("stops for good", async () => {
    const stop = await open();
    stop();
    expect(latest()?.closed).toBe(1000);
    latest()?.onclose?.({ code: 1000 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.opened).toHaveLength(1);
  });
});

it("waits longer each time, never the same for all, never over half a minute", () => {
  expect(backoff(0, () => 0)).toBe(250);
  expect(backoff(0, () => 1)).toBe(500);
  expect(backoff(3, () => 0.5)).toBe(3000);
  expect(backoff(40, () => 1)).toBe(30_000);
});

it("asks again for what a message is about", async () => {
  expect(staleAfter({ type: "activity", team: "1" })).toContainEqual(keys.activityOf("1"));
  expect(staleAfter({ type: "tasks", team: "1" })).toEqual([keys.tasks("1"), keys.home]);
  expect(staleAfter({ type: "canvas", team: "1", canvas: "2" })).toContainEqual(keys.canvas("2"));
  expect(staleAfter({ type: "unheard" } as never)).toEqual([]);
  const client = new QueryClient();
  client.setQueryData(keys.team("1"), {});
  client.setQueryData(keys.team("2"), {});
  refresh(client, { type: "team", team: "1" });
  expect(client.getQueryState(keys.team("1"))?.isInvalidated).toBe(true);
  expect(client.getQueryState(keys.team("2"))?.isInvalidated).toBe(false);
  refresh(client, { type: "access" });
  expect(client.getQueryState(keys.team("2"))?.isInvalidated).toBe(true);
});

it("asks again, once it hears, for what was asked well before that", async () => {
  const client = new QueryClient();
  watchAnswers(client);
  await client.fetchQuery({ queryKey: keys.team("1"), queryFn: () => ({}) });
  await vi.advanceTimersByTimeAsync(300);
  await client.fetchQuery({ queryKey: keys.team("2"), queryFn: () => ({}) });
  refreshEarlier(client);
  expect(client.getQueryState(keys.team("1"))?.isInvalidated).toBe(true);
  expect(client.getQueryState(keys.team("2"))?.isInvalidated).toBe(false);
});
