import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { renderPart } from "@/testing/render";
import { aPerson } from "@/testing/samples";
import type { Activity } from "../api";
import { Feed } from "./Feed";

function added(who: string, count: number, minutes: number): Activity {
  return {
    id: who,
    team: "kaarnala",
    actor: { ...aPerson(who), role: "core" },
    verb: "notes_added",
    count,
    at: new Date(Date.now() - minutes * 60_000).toISOString(),
    target: { kind: "canvas", id: "2", title: "2 Actors", path: "/canvases/2" },
    anchor_id: "voices",
    anchor: "Voices",
    excerpt: "",
  };
}

it("tells once what several people did together", async () => {
  const entries = [added("Joni", 3, 1), added("Elif", 2, 5), added("Bo", 2, 9)];
  const teams = new Map([["kaarnala", "Kaarnala"]]);
  const { container } = renderPart(<Feed entries={entries} teams={teams} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.getByText("Added 7 notes to “Voices”")).toBeVisible();
  expect(screen.getByText(/Joni and 2 others/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Kaarnala" })).toHaveAttribute("href", "/teams/kaarnala");
  await expectAccessible(container);
});

it("names two, and one alone", () => {
  renderPart(<Feed entries={[added("Joni", 1, 1), added("Elif", 1, 5)]} />);
  expect(screen.getByText(/Joni and Elif/)).toBeVisible();
  renderPart(<Feed entries={[added("Bo", 1, 1)]} />);
  expect(screen.getByText("Added 1 note to “Voices”")).toBeVisible();
});

it("counts the blocks when there are several", () => {
  const other = { ...added("Elif", 2, 5), anchor_id: "rings", anchor: "Rings" };
  renderPart(<Feed entries={[added("Joni", 3, 1), other]} />);
  expect(screen.getByText("Added 5 notes in 2 blocks")).toBeVisible();
});

it("counts answers from outside, with a way to the answers of each question", () => {
  const outside = { ...added("first", 3, 1), actor: null, verb: "answers_came" } as const;
  const earlier = { ...outside, id: "second", count: 2, at: new Date(Date.now() - 3_600_000).toISOString() };
  const other = { ...outside, id: "third", count: 1, anchor_id: "rings", anchor: "Rings" };
  renderPart(<Feed entries={[outside, earlier, other]} />);
  expect(screen.getByText("5 new answers from outside to “Voices”")).toBeVisible();
  expect(screen.getByText("1 new answer from outside to “Rings”")).toBeVisible();
  expect(screen.getAllByText(/people outside/)).toHaveLength(2);
});
