import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BlockCard } from "../board/BlockCard";
import { NoteItem } from "../board/NoteItem";
import { renderRoom, rightsOf } from "../testing/kit";
import { blockOf, ME, type SampleNote, sampleDoc } from "../testing/sample";
import { addressOf } from "./api";
import PictureDialogs from "./PictureDialogs";
import { picturesIn } from "./pictures";
import Receiving from "./Receiving";

const IMAGE = "11111111-1111-4111-8111-111111111111";
const NEW = "22222222-2222-4222-8222-222222222222";
const photo = (name = "photo.png", type = "image/png") => new File(["x"], name, { type });

beforeEach(() => {
  URL.createObjectURL = () => "blob:preview";
  URL.revokeObjectURL = () => {};
});

/** Answers what is sent: one after the other, the last one again and again. */
function server(...answers: (() => Response)[]) {
  const asked: Request[] = [];
  vi.stubGlobal("fetch", (request: Request) => {
    asked.push(request);
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return next ? Promise.resolve(next()) : Promise.reject(new TypeError("no network"));
  });
  // biome-ignore lint/suspicious/noDocumentCookie: what the server would have set
  document.cookie = "niitty_csrf=token";
  return asked;
}

const taken = () => Response.json({ id: NEW, width: 3, height: 2, size: 8, file: "" }, { status: 201 });
const full = () =>
  Response.json({ status: 409, code: "too_many_pictures", detail: "There is no room." }, { status: 409 });

function room(notes: readonly SampleNote[], options = {}) {
  const made = renderRoom(<Dialogs />, sampleDoc(notes), options);
  const written = () => {
    const { store } = made.desk;
    return store.notesIn("voices").map(id => [store.note(id)?.text, store.note(id)?.image]);
  };
  return { ...made, written };
}

let shown: Parameters<typeof PictureDialogs>[0];

function Dialogs() {
  return <PictureDialogs {...shown} />;
}

function adding(files: readonly File[], note?: string) {
  const onClose = vi.fn();
  shown = {
    dialog: { kind: "picture", files, at: { block: "voices" }, ...(note !== undefined && { note }) },
    onClose,
  };
  return onClose;
}

describe("adding pictures", () => {
  it("makes each a note that says what it shows, in one step to undo", async () => {
    const asked = server(taken);
    const onClose = adding([photo("one.png"), photo("two.png")]);
    const { written, desk } = room([]);
    await userEvent.type(
      await screen.findByRole("textbox", { name: "What does picture 1 show?" }),
      "A door ",
    );
    await waitFor(() => expect(screen.getAllByText("Sent.")).toHaveLength(2));
    await userEvent.click(screen.getByRole("button", { name: "Add 2 pictures" }));
    expect(written()).toEqual([
      ["A door", NEW],
      ["", NEW],
    ]);
    expect(onClose).toHaveBeenCalled();
    expect(new Set(asked.map(request => request.headers.get("Idempotency-Key"))).size).toBe(2);
    act(() => desk.undo());
    expect(written()).toEqual([]);
  });

  it("keeps what could not be sent, with its words, and sends it again under the same key", async () => {
    const asked = server(full, taken);
    adding([photo()]);
    const { written } = room([]);
    await userEvent.type(await screen.findByRole("textbox"), "A door");
    expect(await screen.findByText("There is no room.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Add 1 picture" })).toBeDisabled();
    await userEvent.click(screen.getByRole("button", { name: "Send it again" }));
    expect(await screen.findByText("Sent.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Add 1 picture" }));
    expect(written()).toEqual([["A door", NEW]]);
    const keys = asked.map(request => request.headers.get("Idempotency-Key"));
    expect(keys[0]).toBe(keys[1]);
  });

  it("says plainly that there is no connection", async () => {
    server();
    adding([photo()]);
    room([]);
    expect(await screen.findByRole("alert")).toHaveTextContent("No connection to the server.");
  });

  it("gives a note that is there a picture, and its words to describe it", async () => {
    server(taken);
    adding([photo()], "a");
    const { written } = room([{ id: "a", block: "voices", author: ME }]);
    expect(await screen.findByRole("textbox")).toHaveValue("a");
    expect(await screen.findByText("Sent.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Show it on the note" }));
    expect(written()).toEqual([["a", NEW]]);
  });
});

describe("a note with a picture", () => {
  const pictured: SampleNote = { id: "a", block: "voices", author: ME, image: IMAGE, text: "A door" };

  it("shows it above its words, lazily", async () => {
    const { container } = renderRoom(<NoteItem id="a" />, sampleDoc([pictured]));
    await waitFor(() => expect(container.querySelector("img")).toBeInTheDocument());
    const image = container.querySelector("img");
    expect(image).toHaveAttribute("loading", "lazy");
    expect(image).toHaveAttribute("src", addressOf(IMAGE, "small"));
    expect(screen.getByRole("button", { name: /^Type voice, picture: ?A door$/ })).toBeInTheDocument();
  });

  it("asks for a description while there is none, and stays when nothing is written", async () => {
    const { desk } = renderRoom(<NoteItem id="a" />, sampleDoc([{ ...pictured, text: "" }]));
    expect(screen.getByText("Description missing")).toBeInTheDocument();
    act(() => desk.edit("a"));
    expect(screen.getByPlaceholderText("What does the picture show?")).toHaveFocus();
    act(() => desk.leave("a", true));
    expect(desk.store.note("a")?.image).toBe(IMAGE);
  });

  it("is shown in large when the picture is pressed", async () => {
    const { container, desk } = renderRoom(<NoteItem id="a" />, sampleDoc([pictured]));
    await waitFor(() => expect(container.querySelector("img")).toBeInTheDocument());
    fireEvent.click(container.querySelector("img") as HTMLElement);
    expect(desk.stage.dialog).toEqual({ kind: "look", note: "a" });
    expect(desk.stage.editing).toBeNull();
  });

  it("says so when the picture does not come", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { container } = renderRoom(<NoteItem id="a" />, sampleDoc([pictured]));
    for (let tries = 0; tries < 5; tries += 1) {
      await waitFor(() => expect(container.querySelector("img")).toBeInTheDocument());
      fireEvent.error(container.querySelector("img") as HTMLElement);
      await act(() => vi.advanceTimersByTimeAsync(10_000));
    }
    expect(screen.getByText("The picture cannot be shown.")).toBeInTheDocument();
    vi.useRealTimers();
  });
});

describe("what is dropped and pasted", () => {
  const board = (
    <>
      <Receiving />
      <BlockCard block={blockOf("voices")} />
      <BlockCard block={blockOf("boundary")} />
    </>
  );

  function transfer(files: readonly File[], text = "") {
    return { types: ["Files"], files, getData: () => text, dropEffect: "none" };
  }

  it("asks for words about pictures that are dropped on a block", () => {
    const { desk } = renderRoom(board, sampleDoc());
    const section = screen.getByRole("region", { name: "Block voices" });
    const files = [photo("one.png"), photo("two.png")];
    fireEvent.dragOver(section, { dataTransfer: transfer(files) });
    expect(section).toHaveAttribute("data-file-over");
    fireEvent.drop(section, { dataTransfer: transfer(files) });
    expect(section).not.toHaveAttribute("data-file-over");
    expect(desk.stage.dialog).toMatchObject({ kind: "picture", files, at: { block: "voices" } });
  });

  it("takes nothing where one may not write, and nothing that is no picture", () => {
    const rights = rightsOf({ access: "contribute" });
    const { desk, toasts } = renderRoom(board, sampleDoc(), { rights });
    const closed = screen.getByRole("region", { name: "Block boundary" });
    fireEvent.drop(closed, { dataTransfer: transfer([photo()]) });
    const open = screen.getByRole("region", { name: "Block voices" });
    fireEvent.drop(open, { dataTransfer: transfer([photo("a.pdf", "application/pdf")]) });
    expect(desk.stage.dialog).toBeNull();
    expect(toasts.map(({ text }) => text)).toEqual([
      "You cannot write in this block.",
      "Only pictures can be dropped here: PNG, JPEG or WEBP.",
    ]);
  });

  it("makes a pasted picture a note of the block one is in", () => {
    const { desk } = renderRoom(board, sampleDoc());
    act(() => desk.stage.enter("voices"));
    fireEvent.paste(document.body, { clipboardData: transfer([photo()]) });
    expect(desk.stage.dialog).toMatchObject({ kind: "picture", at: { block: "voices" } });
  });

  it("gives it to the note that is being written", () => {
    const { desk } = renderRoom(board, sampleDoc([{ id: "a", block: "voices", author: ME }]));
    act(() => desk.edit("a"));
    fireEvent.paste(screen.getByRole("textbox"), { clipboardData: transfer([photo()]) });
    expect(desk.stage.dialog).toMatchObject({ kind: "picture", note: "a" });
  });

  it("leaves words alone that bring a picture of themselves", () => {
    const { desk } = renderRoom(board, sampleDoc());
    fireEvent.paste(document.body, { clipboardData: transfer([photo()], "cells") });
    expect(desk.stage.dialog).toBeNull();
  });

  it("knows pictures by what they are", () => {
    expect(picturesIn([photo(), photo("a.pdf", "application/pdf")]).map(({ name }) => name)).toEqual([
      "photo.png",
    ]);
  });
});
