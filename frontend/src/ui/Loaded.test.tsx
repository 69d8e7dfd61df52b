import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { ApiError } from "@/api/errors";
import { renderPart } from "@/testing/render";
import { Loaded } from "./Loaded";

function loaded(query: { data: string | undefined; error: unknown }) {
  return (
    <Loaded query={{ ...query, refetch: vi.fn() }} skeleton={<p>outline</p>}>
      {text => <p>{text}</p>}
    </Loaded>
  );
}

it("shows the outline, then what came", () => {
  renderPart(loaded({ data: undefined, error: null }));
  expect(screen.getByText("outline")).toBeInTheDocument();
  renderPart(loaded({ data: "here", error: null }));
  expect(screen.getByText("here")).toBeInTheDocument();
});

it("keeps what is known when looking again fails", () => {
  renderPart(loaded({ data: "here", error: new ApiError(0, "network", "") }));
  expect(screen.getByText("here")).toBeInTheDocument();
});

it("takes away what is not ours to see any more", () => {
  renderPart(loaded({ data: "here", error: new ApiError(404, "not_found", "Not for you.") }));
  expect(screen.queryByText("here")).toBeNull();
  expect(screen.getByText("Not for you.")).toBeInTheDocument();
});
