import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import type { Waiting } from "../api";
import { PulsePrompt } from "./PulsePrompt";

const WAITING: Waiting = {
  meeting: { id: "m3", number: 3, title: "Design the experiment", ends_at: "2026-11-20T12:00:00Z" },
  team: { id: "kaarnala", name: "Kaarnala" },
  closes_at: "2026-12-04T12:00:00Z",
};
const PATH = "/api/v1/pulses/";

it("asks three questions, and sends the numbers alone", async () => {
  const user = userEvent.setup();
  let waiting = [WAITING];
  const server = fakeServer({
    [`GET ${PATH}`]: () => ({ body: waiting }),
    [`POST ${PATH}`]: () => {
      waiting = [];
      return { status: 204 };
    },
  });
  const { container } = renderPart(<PulsePrompt teamId="kaarnala" />);
  await user.click(await screen.findByRole("button", { name: "Answer" }));
  const dialog = within(await screen.findByRole("dialog", { name: "After “Design the experiment”" }));
  const send = dialog.getByRole("button", { name: "Send" });
  expect(send).toBeDisabled();
  const score = (question: string, value: string) =>
    user.click(within(dialog.getByRole("group", { name: question })).getByRole("radio", { name: value }));
  await score("I was heard.", "4");
  await score("It was safe to disagree.", "2");
  await score("The meeting was worth my time.", "5");
  await expectAccessible(container);
  await user.click(send);
  await waitFor(() =>
    expect(server.calls.find(({ method }) => method === "POST")?.body).toEqual({
      meeting: "m3",
      team: "kaarnala",
      heard: 4,
      disagree: 2,
      worth: 5,
    }),
  );
  await waitFor(() => expect(screen.queryByRole("button", { name: "Answer" })).toBeNull());
});

it("asks nothing about meetings of other teams", async () => {
  const server = fakeServer({ [`GET ${PATH}`]: { body: [WAITING] } });
  renderPart(<PulsePrompt teamId="debt" />);
  await waitFor(() => expect(server.calls).toHaveLength(1));
  expect(screen.queryByRole("button")).toBeNull();
});
