import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keys } from "@/api/keys";
import { secondsLeft, spelled } from "@/realtime/countdown";
import { refresh } from "@/realtime/refresh";
import { withSkew } from "@/realtime/serverClock";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMeetingPage, aPerson, aStep } from "@/testing/samples";
import { onAnnouncement } from "@/ui/announcer";
import type { MeetingDetail } from "../page/api";
import { MeetingPage } from "../page/MeetingPage";
import type { Question, Run } from "./api";
import { minutesBehind } from "./clock";

const RUN = "/api/v1/meetings/m1/run/";
const HOST = { change: false, attend: true, take_seat: false, run: true };
const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();

function aRun(changes: Partial<Run> = {}): Omit<Run, "skew"> {
  return {
    revision: 1,
    is_on: true,
    step: "Check-in",
    started_at: minutes(0),
    ends_at: minutes(20),
    paused_at: null,
    extra_minutes: 0,
    now: minutes(0),
    ...changes,
  };
}

function aQuestion(text: string, changes: Partial<Question> = {}): Question {
  const abilities = { moderate: false, take_back: false };
  const at = "2027-02-03T07:00:00Z";
  return {
    id: text,
    meeting: "m1",
    text,
    state: "waiting",
    at,
    is_mine: false,
    by: null,
    abilities,
    ...changes,
  };
}

const AGENDA = [
  aStep("Check-in", { about: "One sentence each." }),
  aStep("Canvas 1 in teams", { canvas: 1, recipe: "x", recipe_title: "1-2-4-All", minutes: 60 }),
];

function show(
  run: Omit<Run, "skew">,
  meeting: Partial<MeetingDetail> = {},
  questions: Question[] = [],
  answers: Parameters<typeof fakeServer>[0] = {},
) {
  const my_canvases = [{ id: "c1", number: 1, team: { id: "kaarnala", name: "Kaarnala" } }];
  const server = fakeServer({
    "GET /api/v1/meetings/m1/": { body: aMeetingPage({ agenda: AGENDA, my_canvases, ...meeting }) },
    "GET /api/v1/meetings/m1/people/": { body: { people: [], others: { seated: 0, viewing: 0 } } },
    "GET /api/v1/meeting-questions/": { body: page(questions) },
    [`GET ${RUN}`]: { body: run },
    ...answers,
  });
  return { server, ...renderPart(<MeetingPage meetingId="m1" />) };
}

describe("the clock", () => {
  const run = withSkew(aRun({ ends_at: "2027-02-03T08:00:00Z", now: "2027-02-03T07:50:00Z" }));

  it("goes by the server's time, and stands still in a pause", () => {
    const now = Date.parse("2027-02-03T07:50:00Z") - run.skew;
    expect(secondsLeft(run, now)).toBe(600);
    expect(secondsLeft(run, now + 601_000)).toBe(-1);
    expect(secondsLeft({ ...run, paused_at: "2027-02-03T07:55:00Z" }, now)).toBe(300);
    expect(secondsLeft({ ...run, ends_at: null }, now)).toBeNull();
  });

  it("is spelled as people say it", () => {
    expect([0, 5, 65, -65, 3_605].map(spelled)).toEqual(["0:00", "0:05", "1:05", "1:05", "1:00:05"]);
    expect(minutesBehind(run, { starts_at: "2027-02-03T07:00:00Z", minutes: 55 })).toBe(5);
  });
});

describe("a meeting that goes on", () => {
  const told: string[] = [];
  let stop: () => void;
  beforeEach(() => {
    told.length = 0;
    stop = onAnnouncement(text => told.push(text));
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it("shows everybody the step, and goes on when the host does, without being asked", async () => {
    const { client, container, server } = show(aRun());
    expect(await screen.findByRole("heading", { level: 2, name: "Check-in" })).toBeVisible();
    expect(screen.getByRole("timer")).toHaveTextContent(/^(20:00|19:5\d)$/);
    expect(screen.queryByRole("group", { name: "Lead the meeting" })).not.toBeInTheDocument();
    const asked = server.to(RUN).length;
    const run = aRun({ revision: 2, step: "Canvas 1 in teams", ends_at: minutes(60) });
    act(() => refresh(client, { type: "meeting_run", programme: "p", meeting: "m1", run }));
    expect(await screen.findByRole("heading", { level: 2, name: "Canvas 1 in teams" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Open canvas 1 of Kaarnala" })).toHaveAttribute(
      "href",
      "/canvases/c1",
    );
    expect(told).toEqual(["Now: Check-in, 20 minutes", "Now: Canvas 1 in teams, 60 minutes"]);
    act(() => refresh(client, { type: "meeting_run", programme: "p", meeting: "m1", run: aRun() }));
    expect(screen.getByRole("heading", { level: 2, name: "Canvas 1 in teams" })).toBeVisible();
    expect(server.to(RUN)).toHaveLength(asked);
    await expectAccessible(container);
  });

  it("says once that a minute is left", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { client } = show(aRun());
    await screen.findByRole("heading", { level: 2, name: "Check-in" });
    act(
      () =>
        void client.setQueryData(keys.meetingRun("m1"), withSkew(aRun({ revision: 2, ends_at: minutes(2) }))),
    );
    await act(() => vi.advanceTimersByTimeAsync(61_000));
    expect(told.filter(text => text.startsWith("One minute left"))).toEqual(["One minute left: Check-in"]);
    await act(() => vi.advanceTimersByTimeAsync(65_000));
    expect(screen.getByText("over the time: finish your sentence")).toBeVisible();
    expect(told.filter(text => text.startsWith("One minute left"))).toHaveLength(1);
  });

  it("is led by a host, on the revision they see", async () => {
    const user = userEvent.setup();
    const answers = { [`POST ${RUN}`]: { body: aRun({ revision: 2, step: "Canvas 1 in teams" }) } };
    const { server } = show(aRun(), { abilities: HOST }, [], answers);
    const controls = within(await screen.findByRole("group", { name: "Lead the meeting" }));
    expect(controls.getByRole("button", { name: "Back" })).toBeDisabled();
    await user.click(controls.getByRole("button", { name: "To the next step" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Canvas 1 in teams" })).toBeVisible();
    const sent = server.calls.find(({ method }) => method === "POST");
    expect([sent?.body, sent?.headers.get("If-Match")]).toEqual([{ command: "next" }, '"1"']);
    expect(controls.queryByRole("button", { name: "To the next step" })).not.toBeInTheDocument();
    await user.click(controls.getByRole("button", { name: "End the meeting" }));
    expect(await screen.findByRole("dialog", { name: "End the meeting?" })).toBeVisible();
  });

  it("is started by a host, who is asked when it is early", async () => {
    const user = userEvent.setup();
    const off = aRun({ is_on: false, step: null, ends_at: null, revision: 0 });
    show(off, { abilities: HOST }, [], { [`POST ${RUN}`]: { body: aRun() } });
    await user.click(await screen.findByRole("button", { name: "Start the meeting" }));
    await user.click(await screen.findByRole("button", { name: "Start it" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Check-in" })).toBeVisible();
  });
});

describe("questions", () => {
  it("are asked, and answered by a host who sees who asks", async () => {
    const user = userEvent.setup();
    const hosts = { moderate: true, take_back: false };
    const rows = [
      aQuestion("Done?", { state: "answered" }),
      aQuestion("Who pays?", { by: aPerson("Greta"), abilities: hosts }),
      aQuestion("Now?", { state: "aired" }),
    ];
    const { server } = show(aRun(), {}, rows, {
      "POST /api/v1/meeting-questions/": { status: 201, body: rows[0] },
      "PATCH /api/v1/meeting-questions/Who%20pays%3F/": { body: rows[0] },
    });
    const list = within(await screen.findByRole("region", { name: "Questions" }));
    const items = await list.findAllByRole("listitem");
    expect(items.map(item => item.querySelector("p")?.textContent)).toEqual(["Now?", "Who pays?", "Done?"]);
    expect(list.getByText("Greta")).toBeVisible();
    await user.click(list.getByRole("button", { name: "Read out" }));
    await waitFor(() =>
      expect(server.calls.find(({ method }) => method === "PATCH")?.body).toEqual({ state: "aired" }),
    );
    await user.type(list.getByLabelText("Ask a question"), "Why?");
    await user.click(list.getByRole("button", { name: "Send" }));
    await waitFor(() => expect(list.getByLabelText("Ask a question")).toHaveValue(""));
    expect(server.calls.find(({ method }) => method === "POST")?.body).toEqual({
      meeting: "m1",
      text: "Why?",
    });
  });

  it("stay to be read when the meeting has ended", async () => {
    show(aRun({ is_on: false, step: null, ends_at: null, revision: 9 }), {}, [aQuestion("Who pays?")]);
    expect(await screen.findByText("Who pays?")).toBeVisible();
    expect(screen.queryByLabelText("Ask a question")).not.toBeInTheDocument();
  });
});
