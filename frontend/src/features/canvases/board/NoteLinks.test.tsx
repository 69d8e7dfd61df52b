import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { keys } from "@/api/keys";
import { notesOf, readNote } from "../document/schema";
import { renderRoom } from "../testing/kit";
import { sampleCanvas, sampleDoc } from "../testing/sample";
import NoteLinks from "./NoteLinks";

const CANVAS = sampleCanvas();
const OTHER = sampleCanvas({ id: "c0000000-0000-4000-8000-000000000002", number: 2, title: "Actors" });

function links(...addresses: string[]) {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ results: [CANVAS, OTHER] })));
  const doc = sampleDoc([
    { id: "a", block: "voices", text: addresses.join(" ") },
    { id: "b", block: "voices", text: "Hear" },
  ]);
  const note = readNote("a", notesOf(doc).get("a"));
  const { client } = renderRoom(note ? <NoteLinks note={note} isReachable /> : <p />, doc);
  client.setQueryData(keys.canvasesOf(CANVAS.team.id), [CANVAS, OTHER]);
}

describe("addresses in a note", () => {
  it("are said as site and path, and do not tell where one comes from", () => {
    links("https://www.example.org/report");
    const link = screen.getByRole("link", { name: /^example.org\/report/ });
    expect(link).toHaveAttribute("rel", "noopener noreferrer nofollow");
    expect(link).toHaveAttribute("tabindex", "0");
  });

  it("have the title of our own canvas, and the words of a note here", async () => {
    const at = `${location.origin}/canvases`;
    links(
      `${at}/${OTHER.id}`,
      `${at}/${CANVAS.id}#b`,
      `${at}/${CANVAS.id}#gone`,
      `${location.origin}/profile`,
    );
    await waitFor(() => expect(screen.getByRole("link", { name: /^2 Actors/ })).toBeInTheDocument());
    expect(screen.getByRole("link", { name: /^Hear/ })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: /^1 Shared phenomenon/ })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: /profile/ })).toBeInTheDocument();
  });
});
