import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { keys } from "@/api/keys";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMeetingPage, aPerson, aRegistration, aStep } from "@/testing/samples";
import { onToast } from "@/ui/toast";
import type { MeetingDetail, Registration } from "./api";
import { MeetingPage } from "./MeetingPage";

const OWNER = { change: true, attend: true, take_seat: false, run: true };
const NOT_ON = {
  revision: 0,
  is_on: false,
  step: null,
  started_at: null,
  ends_at: null,
  paused_at: null,
  extra_minutes: 0,
  now: "2027-02-03T07:00:00Z",
};
const NOBODY = { people: [], others: { seated: 0, viewing: 0 } };
const HERE = "/api/v1/meetings/m1/";

function show(meeting: MeetingDetail, changes: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    [`GET ${HERE}`]: { body: meeting },
    [`GET ${HERE}people/`]: { body: NOBODY },
    [`GET ${HERE}run/`]: { body: NOT_ON },
    ...changes,
  });
  return { server, ...renderPart(<MeetingPage meetingId="m1" />) };
}

function aRow(name: string, changes: Partial<Registration> = {}): Registration {
  return {
    id: name,
    meeting: "m1",
    person: aPerson(name),
    team: { id: "kaarnala", name: "Kaarnala" },
    state: "seated",
    asked_at: "2026-11-01T10:00:00Z",
    is_remote: false,
    answers: [],
    dietary: "",
    access: "",
    attended: null,
    ...changes,
  };
}

const FULL: Partial<MeetingDetail> = { seats: 2, taken: 2, waiting: 3 };
const WAITS: Partial<MeetingDetail> = {
  ...FULL,
  my_state: "waiting",
  my_registration: aRegistration({ state: "waiting", place_in_line: 3 }),
};
const SITS: Partial<MeetingDetail> = { ...FULL, my_state: "seated", my_registration: aRegistration() };

describe("the page of a meeting", () => {
  it("says when, where, what happens and who comes", async () => {
    const agenda = [
      aStep("Check-in"),
      aStep("Canvas 1", { minutes: 60, about: "In pairs", starts_at: "2027-02-03T07:20:00Z", canvas: 1 }),
    ];
    const starts_at = "2027-02-03T07:00:00Z";
    const material = { language: "sv", name: "", size: null } as const;
    const materials = [
      { ...material, id: "1", title: "Canvas 1 on paper", when: "before", link: "https://files.example/1" },
      {
        ...material,
        id: "2",
        title: "Notes",
        when: "after",
        link: "/api/v1/materials/2/file/",
        name: "n.txt",
        size: 9,
      },
    ] satisfies MeetingDetail["materials"];
    const my_canvases = [{ id: "c1", number: 1, team: { id: "kaarnala", name: "Kaarnala" } }];
    const team = { id: "kaarnala", name: "Kaarnala" };
    const people = [
      { person: aPerson("Marjukka"), team: null, state: "viewing", is_remote: false },
      { person: aPerson("Joni"), team, state: "seated", is_remote: true },
    ];
    const { container } = show(
      aMeetingPage({ agenda, materials, my_canvases, starts_at, seats: 5, taken: 4 }),
      {
        [`GET ${HERE}people/`]: { body: { people, others: { seated: 3, viewing: 1 } } },
      },
    );
    expect(await screen.findByRole("heading", { level: 1, name: "Meeting 1" })).toBeVisible();
    const steps = within(screen.getByRole("region", { name: "Agenda" })).getAllByRole("listitem");
    expect(steps.map(step => step.querySelector("time")?.dateTime)).toEqual([
      "2027-02-03T07:00:00Z",
      "2027-02-03T07:20:00Z",
      "2027-02-03T08:20:00.000Z",
    ]);
    expect(screen.getByRole("link", { name: "Canvas 1 on paper" })).toHaveAttribute("rel", "noreferrer");
    expect(screen.getByRole("link", { name: "Notes" })).toHaveAttribute("download", "n.txt");
    expect(screen.getByRole("link", { name: "Canvas 1 of Kaarnala" })).toHaveAttribute(
      "href",
      "/canvases/c1",
    );
    expect(screen.getByText("4 of 5 taken")).toBeVisible();
    const said = "And 3 more people with a seat, one more person who follows along.";
    expect(await screen.findByText(said)).toBeVisible();
    const named = screen.getAllByRole("heading", { level: 3 }).map(each => each.textContent);
    expect(named).toEqual([
      "Before the meeting",
      "After the meeting",
      "Kaarnala",
      "Those who lead the programme",
    ]);
    await expectAccessible(container);
  });

  it("registers with what the organiser asks, and shows the place in line", async () => {
    const user = userEvent.setup();
    const { server } = show(
      aMeetingPage({
        ...FULL,
        questions: [{ question: "What do you bring?" }, { question: "Lunch?", choices: ["Yes", "No"] }],
      }),
      {
        [`PUT ${HERE}registration/`]: { body: aMeetingPage(WAITS) },
      },
    );
    await user.click(await screen.findByRole("button", { name: "Register" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Register" }));
    expect(dialog.getByRole("radio", { name: /Stand in line for a seat/ })).toBeChecked();
    await user.type(dialog.getByLabelText("What do you bring?"), "Cake");
    await user.selectOptions(dialog.getByLabelText("Lunch?"), "No");
    await user.type(dialog.getByLabelText("Food you cannot or do not eat"), "nuts");
    await user.click(dialog.getByRole("button", { name: "Register" }));
    expect(await screen.findByRole("heading", { name: "You are number 3 in line" })).toBeVisible();
    expect(server.to(`${HERE}registration/`)[0]?.body).toEqual({
      seat: true,
      is_remote: false,
      answers: [
        { question: "What do you bring?", answer: "Cake" },
        { question: "Lunch?", answer: "No" },
      ],
      dietary: "nuts",
      access: "",
    });
  });

  it("offers a guest no seat", async () => {
    const user = userEvent.setup();
    const abilities = { change: false, attend: false, take_seat: false, run: false };
    const { server } = show(aMeetingPage({ abilities, my_teams: [] }), {
      [`PUT ${HERE}registration/`]: { body: aMeetingPage({ my_state: "viewing" }) },
    });
    await user.click(await screen.findByRole("button", { name: "Register" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Register" }));
    expect(dialog.queryByRole("radio")).not.toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Register" }));
    await waitFor(() => expect(server.to(`${HERE}registration/`)[0]?.body).toMatchObject({ seat: false }));
  });

  it("tells whoever waits at once that a seat has come free", async () => {
    const told: string[] = [];
    const stop = onToast(({ text }) => told.push(text));
    const { client } = show(aMeetingPage(WAITS));
    expect(await screen.findByRole("heading", { name: "You are number 3 in line" })).toBeVisible();
    client.setQueryData(keys.meeting("m1"), aMeetingPage(SITS));
    expect(await screen.findByRole("heading", { name: "You have a seat" })).toBeVisible();
    expect(told).toEqual(["A seat has come free: it is yours."]);
    stop();
  });

  it("asks before a seat is given back, and says why it could not be", async () => {
    const user = userEvent.setup();
    show(aMeetingPage(SITS), {
      [`DELETE ${HERE}registration/`]: {
        status: 409,
        body: { code: "meeting_over", detail: "This meeting is over." },
      },
    });
    await user.click(await screen.findByRole("button", { name: "Give the seat back" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Give the seat back?" }));
    expect(dialog.getByText(/It goes to the next in line at once/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Give it back" }));
    expect(await dialog.findByText("This meeting is over.")).toBeVisible();
  });

  it("leaves nothing to press when it is over or closed", async () => {
    show(aMeetingPage({ is_open: false }));
    expect(await screen.findByRole("heading", { name: "Registration has closed" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Register" })).not.toBeInTheDocument();
  });
});

describe("for the organiser", () => {
  const rows = [
    aRow("Joni", { dietary: "no nuts", answers: [{ question: "What?", answer: "Cake" }] }),
    aRow("Sanna", { state: "waiting" }),
  ];
  const list = { "GET /api/v1/registrations/": { body: page(rows) } };

  it("has a list to tick at the door, with what people need", async () => {
    const user = userEvent.setup();
    const { server, container } = show(aMeetingPage({ abilities: OWNER }), {
      ...list,
      "PATCH /api/v1/registrations/Joni/": { body: { ...rows[0], attended: true } },
    });
    const joni = await screen.findByRole("checkbox", { name: /Joni/ });
    expect(screen.getByText("no nuts")).toBeVisible();
    expect(screen.getByRole("link", { name: "Download the list" })).toHaveAttribute(
      "href",
      "/api/v1/meetings/m1/attendance.csv",
    );
    await user.click(joni);
    expect(await screen.findByText("1 person was there.")).toBeVisible();
    expect(joni).toBeChecked();
    expect(server.to("/api/v1/registrations/Joni/")[0]?.body).toEqual({ attended: true });
    await expectAccessible(container);
  });

  it("changes seats and questions; an empty field is no limit", async () => {
    const user = userEvent.setup();
    const { server } = show(aMeetingPage({ abilities: OWNER, seats: 3, seats_per_team: 1 }), {
      ...list,
      [`PATCH ${HERE}`]: { body: aMeetingPage({ abilities: OWNER, seats: 30 }) },
    });
    await user.click(await screen.findByRole("button", { name: "Seats and questions" }));
    const dialog = within(await screen.findByRole("dialog"));
    const seats = dialog.getByLabelText("Seats in all");
    await user.clear(seats);
    await user.type(seats, "30");
    await user.clear(dialog.getByLabelText("Seats per team"));
    await user.type(dialog.getByLabelText("Questions to those who register"), "One?\n\n Lunch? | Yes |No ");
    await user.click(dialog.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(server.calls.find(({ method }) => method === "PATCH")?.body).toEqual({
        seats: 30,
        seats_per_team: null,
        registration_closes_at: null,
        questions: [{ question: "One?" }, { question: "Lunch?", choices: ["Yes", "No"] }],
      }),
    );
  });
});

describe("the secret address of one's calendar", () => {
  it("is made, shown once, and ended", async () => {
    const user = userEvent.setup();
    let created_at: string | null = null;
    const { server } = show(aMeetingPage(), {
      "GET /api/v1/me/calendar/": () => ({ body: { created_at } }),
      "POST /api/v1/me/calendar/": () => {
        created_at = "2026-11-22T10:00:00Z";
        return { status: 201, body: { created_at, url: "https://niitty.example/calendar/secret.ics" } };
      },
      "DELETE /api/v1/me/calendar/": () => {
        created_at = null;
        return { status: 204 };
      },
    });
    await user.click(await screen.findByRole("button", { name: "Follow all meetings…" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Make the address" }));
    const shown = await dialog.findByLabelText("The secret address");
    expect(shown).toHaveValue("https://niitty.example/calendar/secret.ics");
    await user.click(dialog.getByRole("button", { name: "End the address" }));
    await waitFor(() => expect(dialog.queryByLabelText("The secret address")).not.toBeInTheDocument());
    expect(server.calls.map(({ method }) => method)).toContain("DELETE");
  });
});
