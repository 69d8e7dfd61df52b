import { act, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Standing } from "@/realtime/syncDocument";
import { renderPart } from "@/testing/render";
import { StateLine, savedState } from "./StateLine";

function standing(phase: Standing["phase"], waiting = 0): Standing {
  return { phase, waiting, access: "change", ending: null };
}

/** A change of one's own makes the state another. */
function Writing() {
  const [waiting, setWaiting] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setWaiting(1)}>
        Write
      </button>
      <StateLine standing={standing("live", waiting)} losses={0} onShowLosses={vi.fn()} />
    </>
  );
}

describe("what may be said about saving", () => {
  it.each([
    ["opening", 0, 0, "opening"],
    ["live", 0, 0, "saved"],
    ["live", 2, 0, "saving"],
    ["opening", 1, 0, "saving"],
    ["offline", 0, 0, "offline"],
    ["offline", 3, 0, "offline"],
    ["live", 0, 1, "notSaved"],
    ["ended", 0, 0, "ended"],
    ["ended", 1, 0, "notSaved"],
  ] as const)("%s with %s changes waiting and %s lost: %s", (phase, waiting, losses, state) => {
    expect(savedState(standing(phase, waiting), losses)).toBe(state);
  });

  it("counts what waits, and leads to what was lost", () => {
    const show = vi.fn();
    const line = (phase: Standing["phase"], waiting: number, losses: number) => (
      <StateLine standing={standing(phase, waiting)} losses={losses} onShowLosses={show} />
    );
    const { unmount } = renderPart(line("offline", 2, 0));
    expect(screen.getByText(/changes wait on this device/)).toBeInTheDocument();
    unmount();
    renderPart(line("live", 0, 1));
    screen.getByRole("button", { name: "See what" }).click();
    expect(show).toHaveBeenCalledOnce();
  });

  it("does not say “Saved” for a moment longer than it is true", async () => {
    renderPart(<Writing />);
    expect(await screen.findByText("Saved")).toBeInTheDocument();
    act(() => screen.getByText("Write").click());
    expect(screen.queryByText("Saved")).not.toBeInTheDocument();
    expect(screen.getByText("Saving")).toBeInTheDocument();
  });
});
