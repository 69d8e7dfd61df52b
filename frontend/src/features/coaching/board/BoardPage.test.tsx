import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { keys } from "@/api/keys";
import { refresh } from "@/realtime/refresh";
import { expectAccessible } from "@/testing/axe";
import { aBoard } from "@/testing/boardSamples";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { PAUSE_MS } from "../useLively";
import { BoardPage } from "./BoardPage";

const PATH = "/api/v1/programmes/spring/board/";

function show(board = aBoard()) {
  const server = fakeServer({ [`GET ${PATH}`]: { body: board } });
  return { server, ...renderPart(<BoardPage programmeId="spring" />) };
}

const region = async (name: string) => within(await screen.findByRole("region", { name }));

describe("the coach board", () => {
  it("says what moved before any sign, and every sign in words", async () => {
    const { container } = show();
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "One team has moved its canvases since meeting 3.",
    );
    const table = within(screen.getByRole("table"));
    const rows = table.getAllByRole("rowheader");
    expect(rows.map(row => row.querySelector("a")?.textContent)).toEqual(["Kaarnala", "Debt"]);
    expect(rows[0]).toHaveTextContent("Days since the last round: 26.");
    expect(rows[1]).toHaveTextContent("Nothing stands out just now.");
    expect(table.getByRole("link", { name: "Canvas 1: filled, moved since the meeting" })).toBeVisible();
    expect(table.getByRole("link", { name: "Canvas 2: begun, untouched for four weeks" })).toBeVisible();
    expect(table.getByText("In rounds")).toBeVisible();
    expect(table.getByText(/26 days without a round/)).toBeVisible();
    await expectAccessible(container);
  });

  it("shows the coach's question beside a reason to ask, and the rest only on request", async () => {
    const user = userEvent.setup();
    show();
    const kaarnala = await region("Kaarnala");
    expect(kaarnala.getByText("What could you try with three people this week?")).toBeVisible();
    expect(kaarnala.getByText("Before meeting 3: 5 days (now more than before)")).toBeVisible();
    expect(kaarnala.queryByText("Contributions from outside the core team")).toBeNull();
    await user.click(screen.getByRole("switch", { name: "Only reasons to ask" }));
    expect(kaarnala.getByText("Contributions from outside the core team")).toBeVisible();
    expect(kaarnala.queryByText("What have you asked of others lately?")).toBeNull();
  });

  it("can be narrowed to one team", async () => {
    const user = userEvent.setup();
    show();
    await user.selectOptions(await screen.findByLabelText("Team"), "Debt");
    expect(screen.getAllByRole("rowheader")).toHaveLength(1);
    expect(screen.queryByRole("region", { name: "Kaarnala" })).toBeNull();
  });

  it("leads to the table for spreadsheets", async () => {
    show();
    expect(await screen.findByRole("link", { name: "Table (CSV)" })).toHaveAttribute("href", `${PATH}table/`);
  });

  it("says what comes when there are no teams, and nothing of meetings before the first", async () => {
    show(aBoard({ teams: [] }));
    expect(await screen.findByText("There are no teams yet.")).toBeVisible();
  });

  it("says that the programme has not met", async () => {
    show(aBoard({ meeting: null }));
    expect(await screen.findByText("The programme has not met yet.")).toBeVisible();
    expect(screen.queryByText(/Before meeting/)).toBeNull();
  });
});

describe("while teams work", () => {
  afterEach(() => void vi.useRealTimers());

  it("asks again after a pause, once for however much happened", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { server, client } = show();
    await screen.findByRole("table");
    for (let deed = 0; deed < 5; deed++) refresh(client, { type: "activity", team: "kaarnala" });
    await act(() => vi.advanceTimersByTimeAsync(PAUSE_MS / 4));
    expect(server.to(PATH)).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(PAUSE_MS));
    expect(server.to(PATH)).toHaveLength(2);
    await act(() => vi.advanceTimersByTimeAsync(3 * PAUSE_MS));
    expect(server.to(PATH)).toHaveLength(2);
    expect(client.getQueryState(keys.board("spring"))?.isInvalidated).toBe(false);
  });

  it("asks once more for what happened while the answer was on its way", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { server, client } = show();
    await screen.findByRole("table");
    const through = globalThis.fetch;
    let answerNow = () => {};
    const held = new Promise<void>(done => {
      answerNow = done;
    });
    const fetch = vi.fn((...given: Parameters<typeof through>) => held.then(() => through(...given)));
    vi.stubGlobal("fetch", fetch);
    refresh(client, { type: "activity", team: "kaarnala" });
    await act(async () => {
      vi.advanceTimersByTime(PAUSE_MS);
      await vi.waitFor(() => expect(fetch).toHaveBeenCalled(), { timeout: 8_000 });
      refresh(client, { type: "activity", team: "debt" });
      answerNow();
    });
    await act(() => vi.advanceTimersByTimeAsync(PAUSE_MS / 4));
    expect(server.to(PATH)).toHaveLength(2);
    await act(() => vi.advanceTimersByTimeAsync(2 * PAUSE_MS));
    expect(server.to(PATH)).toHaveLength(3);
  });
});
