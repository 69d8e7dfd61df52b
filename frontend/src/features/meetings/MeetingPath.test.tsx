import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMeeting } from "@/testing/samples";
import type { Meeting } from "./api";
import { MeetingPath } from "./MeetingPath";

const LINK = "https://meet.example/room";
const OWNERS = { change: true, attend: true };

function show(meetings: Meeting[], mayPlan = false, changes: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({ "GET /api/v1/meetings/": { body: page(meetings) }, ...changes });
  return { server, ...renderPart(<MeetingPath programmeId="spring" mayPlan={mayPlan} />) };
}

describe("the path of meetings", () => {
  it("says which is next, in how many days, and leads into the room", async () => {
    const { container } = show([
      aMeeting(1, -20, { remote_link: LINK }),
      aMeeting(2, 16, { remote_link: LINK }),
      aMeeting(3, 57),
    ]);
    const stops = await screen.findAllByRole("listitem");
    expect(stops.map(stop => stop.dataset.time)).toEqual(["past", "next", "later"]);
    expect(screen.getByText("In 16 days")).toBeVisible();
    expect(screen.getAllByRole("link", { name: "Take part remotely" })).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "Plan a meeting" })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it("says how many seats are free, and what one has", async () => {
    show([
      aMeeting(1, -20, { seats: 5, taken: 5 }),
      aMeeting(2, 3, { seats: 5, taken: 5, my_state: "waiting" }),
      aMeeting(3, 9, { seats: 5, taken: 4, my_state: "seated" }),
      aMeeting(4, 20),
    ]);
    const stops = await screen.findAllByRole("listitem");
    const said = stops.map(stop => stop.textContent?.match(/You .*|All seats.*|\d seats?.*/)?.[0] ?? "");
    expect(said).toEqual(["", "You are in lineAll seats are taken", "You have a seat1 seat is free", ""]);
    expect(screen.getByRole("link", { name: "Meeting 2" })).toHaveAttribute("href", "/meetings/m2");
  });

  it("is not there for those who cannot fill it", async () => {
    const { server } = show([]);
    await waitFor(() => expect(server.calls).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Meetings" })).not.toBeInTheDocument());
  });

  it("takes a new meeting by the clock of whoever plans it", async () => {
    const user = userEvent.setup();
    const { server } = show([], true, { "POST /api/v1/meetings/": { status: 201, body: aMeeting(1, 3) } });
    await user.click(await screen.findByRole("button", { name: "Plan a meeting" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Plan a meeting" }));
    await user.type(dialog.getByLabelText(/What the meeting is called/), "See together");
    await user.type(dialog.getByLabelText(/Begins/), "2027-02-03T09:00");
    await user.type(dialog.getByLabelText(/Ends/), "2027-02-03T13:00");
    await user.click(dialog.getByRole("button", { name: "Save" }));
    await waitFor(() => {
      const sent = server.calls.find(({ method }) => method === "POST")?.body;
      expect(sent).toMatchObject({
        programme: "spring",
        title: "See together",
        starts_at: new Date(2027, 1, 3, 9).toISOString(),
        ends_at: new Date(2027, 1, 3, 13).toISOString(),
      });
    });
  });

  it("asks before one is removed", async () => {
    const user = userEvent.setup();
    const { server } = show([aMeeting(1, 3, { abilities: OWNERS })], true, {
      "DELETE /api/v1/meetings/m1/": { status: 204 },
    });
    await user.click(await screen.findByRole("button", { name: "More: Meeting 1" }));
    await user.click(await screen.findByRole("menuitem", { name: "Remove…" }));
    await user.click(await screen.findByRole("button", { name: "Remove" }));
    await waitFor(() => expect(server.to("/api/v1/meetings/m1/")).toHaveLength(1));
  });
});
