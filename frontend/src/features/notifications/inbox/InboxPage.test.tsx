import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import type { Notification } from "../api";
import { aNotification } from "../testing/samples";
import { byDayAndPlace } from "./days";
import { InboxPage } from "./InboxPage";

const INBOX = "/api/v1/notifications/";
const YESTERDAY = new Date(Date.now() - 24 * 3_600_000).toISOString();
const RANTALA = { id: "rantala", name: "Rantala" };

function show(rows: Notification[]) {
  const server = fakeServer({
    [`GET ${INBOX}`]: ({ url }) => ({
      body: page(url.searchParams.get("read") === "no" ? rows.filter(row => !row.read_at) : rows),
    }),
    [`POST ${INBOX}n1/read/`]: { status: 204 },
    [`POST ${INBOX}read/`]: { status: 204 },
  });
  return { server, ...renderPart(<InboxPage />) };
}

const rows = [
  aNotification("n1"),
  aNotification("n2", { place: RANTALA, kind: "role", detail: "core", text: "", title: "Rantala" }),
  aNotification("n3", { at: YESTERDAY, read_at: YESTERDAY }),
];

it("groups by day and place, says what is unread, and is accessible", async () => {
  const { container } = show(rows);
  const today = await screen.findByRole("region", { name: "Today" });
  expect(within(today).getAllByRole("heading", { level: 3 })).toHaveLength(2);
  expect(within(today).getByText("Ask the night staff.")).toBeVisible();
  expect(within(today).getAllByText("Unread:")).toHaveLength(2);
  expect(within(today).getByRole("link", { name: /changed your role in Rantala: core team/ })).toBeVisible();
  const yesterday = screen.getByRole("region", { name: "Yesterday" });
  expect(within(yesterday).queryByText("Unread:")).toBeNull();
  await expectAccessible(container);
});

it("takes as read what is followed", async () => {
  const { server, router } = show(rows);
  const [first] = await screen.findAllByRole("link", { name: /Elif answered/ });
  await userEvent.click(first as HTMLElement);
  await waitFor(() => expect(server.to(`${INBOX}n1/read/`)).toHaveLength(1));
  expect(router.history.location.href).toBe("/canvases/2?comment=n1");
});

it("takes one as read, or all that is on the page", async () => {
  const { server } = show(rows);
  const [first] = await screen.findAllByRole("button", { name: /^Mark as read: Elif answered/ });
  await userEvent.click(first as HTMLElement);
  await waitFor(() => expect(server.to(`${INBOX}n1/read/`)).toHaveLength(1));
  await userEvent.click(screen.getByRole("button", { name: "Mark all as read" }));
  await waitFor(() => expect(server.to(`${INBOX}read/`)[0]?.body).toEqual({ until: "n1" }));
});

it("shows only what is unread on request, and says when nothing is", async () => {
  show([aNotification("n3", { read_at: YESTERDAY })]);
  await screen.findByRole("region", { name: "Today" });
  expect(screen.queryByRole("button", { name: "Mark all as read" })).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "Unread" }));
  expect(await screen.findByText("You have read everything.")).toBeVisible();
});

it("says what an inbox is for while it is empty", async () => {
  show([]);
  expect(await screen.findByText("Nothing has come yet.")).toBeVisible();
});

it("keeps the order in which things came within a day", () => {
  const [day] = byDayAndPlace([
    aNotification("a"),
    aNotification("b", { place: RANTALA }),
    aNotification("c"),
  ]);
  expect(day?.places.map(place => place.rows.map(row => row.id))).toEqual([["a", "c"], ["b"]]);
});

it("says what became of a role, in words for each", async () => {
  const role = (id: string, detail: string) =>
    aNotification(id, {
      kind: "role",
      detail,
      text: "",
      title: "Spring",
      place: { id: "p", name: "Spring" },
    });
  show([
    role("a", "coach"),
    role("b", "owner"),
    role("c", "no_coach"),
    role("d", "no_owner"),
    role("e", "out"),
  ]);
  for (const words of [
    "Elif made you a coach of the programme Spring",
    "Elif made you an owner of the programme Spring",
    "Elif ended your role as a coach of the programme Spring",
    "Elif ended your role as an owner of the programme Spring",
    "Elif took you out of the team Spring",
  ]) {
    expect(await screen.findByRole("link", { name: words })).toBeVisible();
  }
});
