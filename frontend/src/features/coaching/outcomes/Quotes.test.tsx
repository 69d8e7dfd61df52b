import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { renderPart } from "@/testing/render";
import { Quotes } from "./Quotes";

it("tells apart what was said twice at one time and place", async () => {
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  const one = {
    at: "2026-11-01T12:00:00Z",
    title: "2 Actors",
    path: "/canvases/c2#n",
    kind: "note",
  } as const;
  renderPart(
    <Quotes
      said={[
        { ...one, text: "Ask them." },
        { ...one, text: "Ask them again." },
      ]}
    />,
  );
  expect(await screen.findAllByRole("listitem")).toHaveLength(2);
  expect(complaints).not.toHaveBeenCalled();
});
