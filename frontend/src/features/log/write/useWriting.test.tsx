import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { find, keep } from "@/realtime/deviceShelf";
import { fakeServer } from "@/testing/fakeServer";
import { useWriting } from "./useWriting";

const WHO = "joni";
const KEY = `${WHO}/kaarnala`;
const BEGUN = { text: "Met the ferry crew.", tags: ["ferry"], about: null };

function open() {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useWriting(WHO, "kaarnala"), { wrapper }).result;
}

const kept = () => find<typeof BEGUN>("drafts", KEY);

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  localStorage.clear();
  await keep(WHO, "drafts", KEY, BEGUN);
});

describe("what was begun before", () => {
  it("comes before what is typed while it is being read, and stays on the device", async () => {
    const writing = open();
    act(() => writing.current.write({ text: "And he" }));
    await waitFor(() => expect(writing.current.words.text).toBe("Met the ferry crew.\n\nAnd he"));
    await waitFor(async () => expect((await kept())?.text).toBe("Met the ferry crew.\n\nAnd he"));
  });

  it("is not lost when something else is sent before it has been read", async () => {
    fakeServer({ "POST /api/v1/log-entries/": { status: 201, body: { id: "e1" } } });
    const writing = open();
    await act(async () => {
      writing.current.write({ text: "Quick one" });
      await writing.current.sendOff();
    });
    await waitFor(() => expect(writing.current.words.text).toBe("Met the ferry crew."));
    expect((await kept())?.text).toContain("Met the ferry crew.");
  });
});
