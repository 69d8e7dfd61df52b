import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { renderRoom } from "../testing/kit";
import { sampleCanvas, sampleDoc } from "../testing/sample";
import { AllCanvases } from "./AllCanvases";
import { drawingOf } from "./drawing";
import ImportDialog from "./ImportDialog";

// What a browser has and jsdom lacks.
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;

const NOTES = [
  { id: "p", block: "flows", x: 0.1, y: 0.2, text: "School" },
  { id: "q", block: "flows", x: 0.8, y: 0.8, text: "Youth work" },
];
const FILE = {
  id: "e",
  team: { id: "t", name: "Kaarnala" },
  format: "pdf",
  language: "fi",
  authors: false,
  discussion: false,
  state: "making",
  done: 3,
  steps: 11,
  failure: "",
  created_at: "2026-11-22T12:00:00Z",
  kept_until: "2026-11-23T12:00:00Z",
};

function jsonFile(content: string): File {
  return new File([content], "canvas.json", { type: "application/json" });
}

async function choose(content: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no file can be chosen");
  await userEvent.upload(input, jsonFile(content));
}

describe("all canvases in one file", () => {
  it("tells how far it is, and offers it when it is ready", async () => {
    let files = [FILE];
    fakeServer({ "GET /api/v1/exports/": () => ({ body: { results: files, next: null, previous: null } }) });
    const { container, client } = renderPart(<AllCanvases team="t" />);
    const progress = await screen.findByRole("progressbar", { name: "PDF, fi" });
    expect(progress).toHaveAttribute("value", "3");
    expect(screen.getByText("Reading canvas 4")).toBeInTheDocument();
    await expectAccessible(container);
    files = [{ ...FILE, state: "ready", done: 11 }];
    await client.invalidateQueries({ queryKey: ["exports"] });
    expect(await screen.findByRole("button", { name: "Save PDF, fi" })).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("1 file is ready");
  });

  it("says what to do where no PDF can be made", async () => {
    const failed = { ...FILE, state: "failed", failure: "pdf_not_available" };
    fakeServer({
      "GET /api/v1/exports/": () => ({ body: { results: [failed], next: null, previous: null } }),
    });
    renderPart(<AllCanvases team="t" />);
    expect(await screen.findByText(/Take the Word document/)).toBeInTheDocument();
  });
});

describe("notes from a file", () => {
  it("are added, and taken back with their arrows in one step", async () => {
    fakeServer({
      [`POST /api/v1/canvases/${sampleCanvas().id}/import/`]: () => ({ status: 201, body: { notes: ["p"] } }),
    });
    const close = vi.fn();
    const doc = sampleDoc(NOTES);
    const { desk, toasts, undo } = renderRoom(<ImportDialog onClose={close} />, doc);
    await choose('{"format": "niitty-canvas"}');
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    const [added] = toasts;
    expect(added?.text).toBe("1 note added from the file");
    added?.undo?.();
    expect(desk.store.note("p")).toBeUndefined();
    expect(desk.store.note("q")).toBeDefined();
    undo.redo();
    expect(desk.store.note("p")).toBeDefined();
  });

  it("are what is taken back by keys right after, before what was done earlier", async () => {
    fakeServer({
      [`POST /api/v1/canvases/${sampleCanvas().id}/import/`]: () => ({ status: 201, body: { notes: ["p"] } }),
    });
    const close = vi.fn();
    const { desk, undo } = renderRoom(<ImportDialog onClose={close} />, sampleDoc(NOTES));
    desk.setType("q", "value");
    await choose('{"format": "niitty-canvas"}');
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    desk.undo();
    expect(desk.store.note("p")).toBeUndefined();
    expect(desk.store.note("q")?.type).toBe("value");
    desk.undo();
    expect(desk.store.note("q")?.type).not.toBe("value");
    desk.redo();
    expect(desk.store.note("p")).toBeUndefined();
    desk.redo();
    expect(desk.store.note("p")).toBeDefined();
    desk.undo();
    expect(desk.store.note("p")).toBeUndefined();
    expect(undo.current().canRedo).toBe(true);
  });

  it("says where a file is wrong", async () => {
    const body = {
      code: "wrong_file",
      detail: "Nothing was added.",
      errors: { file: ["$.notes[3].lane: none"] },
    };
    fakeServer({ [`POST /api/v1/canvases/${sampleCanvas().id}/import/`]: () => ({ status: 400, body }) });
    renderRoom(<ImportDialog onClose={vi.fn()} />, sampleDoc(NOTES));
    await choose("{}");
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText("$.notes[3].lane: none")).toBeInTheDocument();
  });

  it("refuses what is no data before it is sent", async () => {
    renderRoom(<ImportDialog onClose={vi.fn()} />, sampleDoc(NOTES));
    await choose("a letter");
    expect(await screen.findByRole("alert")).toHaveTextContent("Nothing was added");
  });
});

describe("a drawing", () => {
  it("says what it is, and is sound whatever it is called", () => {
    const root = document.createElement("div");
    root.innerHTML = "<p>words</p>";
    document.body.append(root);
    const labels = { title: 'A "<b>" & c', description: "What is on it", language: "fi" };
    const { svg } = drawingOf(root, labels);
    const read = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(read.querySelector("parsererror")).toBeNull();
    expect(read.querySelector("title")?.textContent).toBe('A "<b>" & c');
    expect(read.documentElement.getAttribute("aria-labelledby")).toBe("title description");
    root.remove();
  });
});
