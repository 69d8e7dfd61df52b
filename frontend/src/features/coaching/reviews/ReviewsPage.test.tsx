import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, aMeeting, aTeam } from "@/testing/samples";
import { aDraft, aMemo, aReview } from "../testing/samples";
import type { Review } from "./api";
import { ReviewsPage } from "./ReviewsPage";

const COACH = { write_review: true, view_memos: true, write_memo: true, edit: false, invite: false };
const MEETINGS = [aMeeting(1, -60), aMeeting(2, -30), aMeeting(3, -5), aMeeting(4, 20)];

function show({ reviews = [] as Review[], asCoach = false, table = {}, isWriting = false } = {}) {
  const { abilities } = aTeam();
  const server = fakeServer({
    "GET /api/v1/me/": { body: aMe({ id: "marjukka" }) },
    "GET /api/v1/teams/kaarnala/": {
      body: aTeam({ abilities: asCoach ? { ...abilities, ...COACH } : abilities }),
    },
    "GET /api/v1/reviews/": { body: page(reviews) },
    "GET /api/v1/memos/": { body: page([aMemo("n1"), aMemo("n2", { author: null, text: "Ask Sanna." })]) },
    "GET /api/v1/meetings/": { body: page(MEETINGS) },
    ...table,
  });
  return { server, ...renderPart(<ReviewsPage teamId="kaarnala" isWriting={isWriting} />) };
}

beforeEach(() => sessionStorage.clear());

describe("reviews, as the core team reads them", () => {
  it("shows the parts that say something, and leads to the answers", async () => {
    const { container, server } = show({
      reviews: [aReview("r1", { comments: 2, edited_at: "2026-03-04T09:00:00Z" })],
    });
    const review = within(await screen.findByRole("article", { name: "Review after meeting 3" }));
    expect(review.getByText("The message has a name in it.")).toBeVisible();
    expect(review.queryByText("To try before the next meeting")).toBeNull();
    expect(review.getByText(/edited/)).toBeVisible();
    expect(review.getByRole("link", { name: "2 answers" })).toHaveAttribute(
      "href",
      "/teams/kaarnala/reviews/r1",
    );
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByText("Memos")).toBeNull();
    expect(server.to("/api/v1/memos/"), "they are not even asked for").toHaveLength(0);
    await expectAccessible(container);
  });

  it("says what comes while there is none", async () => {
    show();
    expect(await screen.findByText("No review has been written yet.")).toBeVisible();
  });

  it("keeps the words of a coach whose account is gone", async () => {
    show({ reviews: [aReview("r1", { author: null, meeting: null })] });
    const review = within(await screen.findByRole("article", { name: "Review" }));
    expect(review.getByText(/A former coach/)).toBeVisible();
  });
});

describe("reviews, as a coach writes them", () => {
  it("offers the meetings that have begun and are not written about yet, the latest first", async () => {
    const user = userEvent.setup();
    const mine = aDraft("r1", {
      meeting: { id: "m3", number: 3, title: "Meeting 3", starts_at: "2026-03-01T09:00:00Z" },
    });
    const { server, container } = show({
      reviews: [mine],
      asCoach: true,
      isWriting: true,
      table: { "POST /api/v1/reviews/": { status: 201, body: aDraft("r2") } },
    });
    const form = within(await screen.findByRole("form", { name: "Write a review" }));
    const options = form.getAllByRole("option").map(each => each.textContent);
    expect(options).toEqual(["2 Meeting 2", "1 Meeting 1"]);
    await expectAccessible(container);
    await user.type(form.getByLabelText("What I wonder"), "Who decides?");
    await user.click(form.getByRole("button", { name: "Save the draft" }));
    await waitFor(() =>
      expect(server.calls.find(({ method }) => method === "POST")?.body).toEqual({
        team: "kaarnala",
        meeting: "m2",
        moved: "",
        wonder: "Who decides?",
        attempt: "",
      }),
    );
  });

  it("keeps what is begun on the device until it is saved", async () => {
    const user = userEvent.setup();
    const first = show({ asCoach: true, isWriting: true });
    await user.type(await screen.findByLabelText("What moved"), "Half a th");
    first.unmount();
    show({ asCoach: true, isWriting: true });
    expect(await screen.findByLabelText("What moved")).toHaveValue("Half a th");
  });

  it("asks before a draft is shown to the team, and sends the version that was read", async () => {
    const user = userEvent.setup();
    const { server } = show({
      reviews: [aDraft("r1")],
      asCoach: true,
      table: { "POST /api/v1/reviews/r1/publish/": { body: aReview("r1") } },
    });
    expect(await screen.findByText("Draft: only you see it")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show it to the team" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Show it to the team?" }));
    expect(server.to("/api/v1/reviews/r1/publish/")).toHaveLength(0);
    await user.click(dialog.getByRole("button", { name: "Show it" }));
    await waitFor(() => expect(server.to("/api/v1/reviews/r1/publish/")).toHaveLength(1));
    expect(server.to("/api/v1/reviews/r1/publish/")[0]?.headers.get("If-Match")).toBe('"1"');
  });

  it("takes in what the same coach saved elsewhere, field by field", async () => {
    const user = userEvent.setup();
    const theirs = aDraft("r1", { moved: "On the phone.", revision: 3 });
    show({
      reviews: [aDraft("r1")],
      asCoach: true,
      table: {
        "PATCH /api/v1/reviews/r1/": {
          status: 412,
          body: { code: "stale", detail: "Look at both.", current: theirs },
        },
      },
    });
    await user.click(await screen.findByRole("button", { name: "Change the words" }));
    const field = await screen.findByLabelText("What moved");
    await user.clear(field);
    await user.type(field, "At the desk.");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("On the phone.")).toBeVisible();
    expect(field).toHaveValue("At the desk.");
  });
});

describe("memos", () => {
  it("are shown to coaches, and say who reads them", async () => {
    const user = userEvent.setup();
    const { server, container } = show({
      asCoach: true,
      table: {
        "POST /api/v1/memos/": { status: 201, body: aMemo("n3") },
        "DELETE /api/v1/memos/n1/": { status: 204 },
      },
    });
    const memos = within(await screen.findByRole("region", { name: "Memos" }));
    expect(await memos.findByText("They avoid the lawyer.")).toBeVisible();
    expect(memos.getByText(/Only the coaches of the programme read this/)).toBeVisible();
    expect(memos.getByText(/A former coach/)).toBeVisible();
    await expectAccessible(container);
    await user.click(memos.getByRole("button", { name: "Write a memo" }));
    await user.type(memos.getByLabelText("What the coaches should know"), "Ask Sanna first.");
    await user.click(memos.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(server.calls.find(({ method }) => method === "POST")?.body).toEqual({
        team: "kaarnala",
        text: "Ask Sanna first.",
        meeting: null,
      }),
    );
    const [first] = memos.getAllByRole("button", { name: "Delete" });
    await user.click(first as HTMLElement);
    const dialog = within(await screen.findByRole("dialog", { name: "Delete the memo?" }));
    await user.click(dialog.getByRole("button", { name: "Delete" }));
    await waitFor(() => expect(server.to("/api/v1/memos/n1/")).toHaveLength(1));
  });
});
