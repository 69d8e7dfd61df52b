import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderRoom } from "../testing/kit";
import { sampleCanvas, sampleDoc } from "../testing/sample";
import MoveDialog from "./MoveDialog";

const here = sampleCanvas();
const OTHER = { ...here, id: "other", slug: "shared-direction", number: 3, title: "Shared direction" };
const MOVE = "/api/v1/notes/move/";

function draw(back: { status: number; body: unknown }, meanwhile = () => {}) {
  const server = fakeServer({
    "GET /api/v1/canvases/": { body: page([here, OTHER]) },
    "GET /api/v1/canvases/other/": { body: OTHER },
    [`POST ${MOVE}`]: ({ body }) => {
      meanwhile();
      return (body as { canvas: string }).canvas === "other"
        ? { status: 200, body: [{ id: "there" }] }
        : back;
    },
  });
  const close = vi.fn();
  const doc = sampleDoc([{ id: "a", block: "voices", text: "Nobody asked us" }]);
  return { server, close, ...renderRoom(<MoveDialog notes={["a"]} onClose={close} />, doc) };
}

async function move(user: ReturnType<typeof userEvent.setup>) {
  await user.selectOptions(await screen.findByRole("combobox", { name: "Canvas" }), "3 Shared direction");
  await screen.findByRole("combobox", { name: "Block" });
  await user.click(screen.getByRole("button", { name: "Move" }));
}

it("says when notes could not be moved back, and lets that be tried again", async () => {
  const { server, close, toasts } = draw({
    status: 409,
    body: { code: "full", detail: "This canvas is full." },
  });
  await move(userEvent.setup());
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(toasts.at(-1)?.text).toBe("1 note moved to Shared direction");
  act(() => toasts[0]?.undo?.());
  await waitFor(() => expect(toasts.at(-1)?.text).toBe("This was not taken back. This canvas is full."));
  act(() => toasts.at(-1)?.undo?.());
  await waitFor(() => expect(server.to(MOVE)).toHaveLength(3));
  expect(server.to(MOVE).at(-1)?.body).toMatchObject({
    canvas: here.id,
    notes: [{ id: "there", block: "voices" }],
  });
});

it("says what was moved when the dialog was closed meanwhile", async () => {
  const { close, toasts, unmount } = draw({ status: 200, body: [] }, () => unmount());
  await move(userEvent.setup());
  await waitFor(() => expect(toasts.at(-1)?.text).toBe("1 note moved to Shared direction"));
  expect(close).not.toHaveBeenCalled();
});
