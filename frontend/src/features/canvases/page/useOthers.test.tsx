import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LiveDocument } from "@/realtime/syncDocument";
import { FakeRoom } from "@/realtime/syncTesting";
import { onAnnouncement } from "@/ui/announcer";
import type { CanvasRoom } from "../desk/context";
import { Presence } from "../desk/presence";
import { deskOn } from "../testing/kit";
import { ME, put } from "../testing/sample";
import { useToldOfOthers } from "./useOthers";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("tells what others change, but not what was there before", async () => {
  const said: string[] = [];
  const stop = onAnnouncement(sentence => said.push(sentence));
  const server = new FakeRoom();
  put(server.doc, { id: "a", block: "voices", text: "Nobody asked us" }, 0);
  const live = new LiveDocument({ address: async () => "ws://test", Socket: server.Socket });
  const { desk } = deskOn(() => live.doc);
  const room = { live, desk, presence: new Presence(live.awareness, ME) } as unknown as CanvasRoom;
  renderHook(() => useToldOfOthers(room), {
    wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>,
  });
  await vi.advanceTimersByTimeAsync(12_000);
  expect(live.standing().phase).toBe("live");
  expect(said).toEqual([]);

  put(server.doc, { id: "b", block: "voices", text: "We wait" }, 1);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(said).toEqual([expect.stringContaining("Somebody changed")]);

  // Words that are loaded later do not make what was gathered forgotten.
  put(server.doc, { id: "c", block: "voices", text: "We still wait" }, 2);
  await vi.advanceTimersByTimeAsync(500);
  act(() => i18n.activate(i18n.locale));
  await vi.advanceTimersByTimeAsync(12_000);
  expect(said).toHaveLength(2);
  live.destroy();
  stop();
});
