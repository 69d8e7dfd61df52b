import { act, screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { refresh } from "@/realtime/refresh";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { onAnnouncement } from "@/ui/announcer";
import { Bell } from "./Bell";

const UNREAD = "GET /api/v1/notifications/unread/";

it("says how many wait, in words, and what comes live once", async () => {
  let count = 2;
  fakeServer({ [UNREAD]: () => ({ body: { count } }) });
  const heard = vi.fn();
  const stop = onAnnouncement(heard);
  const { client, container } = renderPart(<Bell />);
  expect(await screen.findByRole("link", { name: "Notifications, 2 unread" })).toBeVisible();
  expect(heard).not.toHaveBeenCalled();
  await expectAccessible(container);
  count = 3;
  act(() => refresh(client, { type: "notifications" }));
  expect(await screen.findByRole("link", { name: "Notifications, 3 unread" })).toBeVisible();
  expect(heard.mock.calls).toEqual([["There is something new for you"]]);
  count = 0;
  act(() => refresh(client, { type: "notifications" }));
  await waitFor(() => expect(screen.getByRole("link", { name: "Notifications" })).toBeVisible());
  expect(heard).toHaveBeenCalledOnce();
  stop();
});

it("does not count beyond two figures", async () => {
  fakeServer({ [UNREAD]: { body: { count: 100 } } });
  renderPart(<Bell />);
  expect(await screen.findByText("99+")).toBeVisible();
});
