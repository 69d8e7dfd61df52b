import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { LiveDocument } from "@/realtime/syncDocument";
import { FakeRoom } from "@/realtime/syncTesting";
import type { CanvasRoom } from "../desk/context";
import { Presence } from "../desk/presence";
import { deskOn } from "../testing/kit";
import { blockOf, ME, put } from "../testing/sample";
import { useKeeping } from "./useKeeping";
import { useKeptFocus } from "./useOthers";

let server: FakeRoom;
let live: LiveDocument;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeRoom();
  put(server.doc, { id: "a", block: "voices", text: "Nobody asked us" }, 0);
  put(server.doc, { id: "b", block: "voices", text: "We wait" }, 1);
});

afterEach(() => {
  live.destroy();
  vi.useRealTimers();
});

function isEmpty(update: Uint8Array): boolean {
  return Y.decodeUpdate(update).structs.length === 0;
}

async function enter() {
  live = new LiveDocument({ address: async () => "ws://test", Socket: server.Socket });
  await vi.advanceTimersByTimeAsync(0);
  const { desk, undo } = deskOn(() => live.doc);
  const presence = new Presence(live.awareness, ME);
  const room = { live, desk, presence } as unknown as CanvasRoom;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <I18nProvider i18n={i18n}>{children}</I18nProvider>
  );
  const { result } = renderHook(
    () => {
      useKeptFocus(room);
      return useKeeping(room, undo);
    },
    { wrapper },
  );
  return { desk, undo, losses: () => result.current };
}

const pass = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms));

describe("keeping what one writes", () => {
  it("sends a note and counts it as kept when the server says so", async () => {
    const { desk, losses } = await enter();
    server.isHolding = true;
    act(() => desk.add(blockOf("voices")));
    expect(live.standing().waiting).toBeGreaterThan(0);
    server.release();
    expect(live.standing().waiting).toBe(0);
    expect(server.doc.getMap("notes").size).toBe(3);
    expect(losses().lost).toEqual([]);
  });

  it("goes on with a fresh replica after a refusal, and holds what was not kept with its reason", async () => {
    const { desk, losses, undo } = await enter();
    server.judge = update =>
      isEmpty(update) ? null : { code: "forbidden", sentence: "The core team writes here." };
    const before = live.doc;
    act(() => desk.add(blockOf("boundary")));
    const id = desk.stage.editing ?? "";
    act(() => void desk.store.text(id)?.insert(0, "My words"));
    await pass(2_000);
    expect(live.doc).not.toBe(before);
    expect(losses().lost).toMatchObject([
      { kind: "note", note: { text: "My words", block: "boundary" }, reason: "The core team writes here." },
    ]);
    expect(desk.store.notesIn("voices")).toEqual(["a", "b"]);
    expect(desk.store.notesIn("boundary")).toEqual([]);
    server.judge = () => null;
    act(() => desk.remove("a"));
    expect(server.doc.getMap("notes").has("a")).toBe(false);
    act(() => void undo.undo());
    expect(server.doc.getMap("notes").has("a")).toBe(true);
    act(() => losses().settleAll());
    expect(losses().lost).toEqual([]);
  });

  it("keeps the words when somebody deletes the note one writes in", async () => {
    const { desk, losses } = await enter();
    act(() => desk.edit("a"));
    act(() => server.doc.getMap("notes").delete("a"));
    expect(desk.stage.editing).toBeNull();
    expect(losses().lost).toMatchObject([{ kind: "note", note: { text: "Nobody asked us" } }]);
  });

  it("leads the focus to the neighbour when somebody deletes the note that has it", async () => {
    const { desk } = await enter();
    const item = document.createElement("div");
    item.dataset.note = "a";
    item.innerHTML = "<button type='button'>a</button>";
    document.body.append(item);
    item.querySelector("button")?.focus();
    act(() => server.doc.getMap("notes").delete("a"));
    expect(desk.stage.selected).toBe("b");
    expect(desk.stage.focusTurn("b")).toBeGreaterThan(0);
    item.remove();
  });
});
