import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aPerson } from "@/testing/samples";
import type { Comment, Thread } from "./api";
import { countsOf } from "./api";
import { Conversation } from "./Conversation";

function said(id: string, who: string, body: string, isMine = false): Comment {
  return {
    id,
    thread: "q1",
    author: { ...aPerson(who), role: "coach" },
    body,
    created_at: "2026-03-01T10:00:00Z",
    edited_at: null,
    mentions: [],
    reactions: [],
    deleted_at: null,
    abilities: { edit: isMine, delete: isMine },
  };
}

function aQuestion(rest: Partial<Thread> = {}): Thread {
  return {
    id: "q1",
    team: "kaarnala",
    kind: "question",
    audience: "space",
    unread: [],
    smaller_audiences: [],
    target_kind: "canvas",
    target_id: "c1",
    anchor_kind: "note",
    anchor_id: "n1",
    created_at: "2026-03-01T10:00:00Z",
    resolved_at: null,
    resolved_by: null as unknown as Thread["resolved_by"],
    state: "open",
    parked_until: "",
    comments: [said("a", "Marjukka", "Who has seen this?")],
    abilities: { reply: true, resolve: false, settle: true },
    ...rest,
  };
}

function show(question: Thread, mayAsk = false, comment?: string) {
  const server = fakeServer({
    "GET /api/v1/threads/": { body: page([question]) },
    "POST /api/v1/questions/": { status: 201, body: {} },
    "POST /api/v1/questions/q1/answer/": { body: {} },
    "POST /api/v1/questions/q1/park/": { body: {} },
    "POST /api/v1/questions/q1/reopen/": { body: {} },
    "POST /api/v1/comments/": { status: 201, body: {} },
  });
  const rendered = renderPart(
    <main>
      <Conversation
        target={{ kind: "canvas", id: "c1" }}
        anchor={{ kind: "", id: "" }}
        turn={0}
        onAnchor={() => undefined}
        describe={() => null}
        onGoTo={() => undefined}
        mayComment
        mayAsk={mayAsk}
        comment={comment}
        onSeen={() => undefined}
      />
    </main>,
  );
  return { server, ...rendered };
}

/** The question, with what can be done about it, which comes a moment later. */
async function question() {
  const asked = within(await screen.findByRole("article", { name: "Question" }));
  await asked.findByText(/ asks$/);
  return asked;
}

beforeEach(() => {
  sessionStorage.clear();
  Element.prototype.scrollIntoView = () => undefined;
});

describe("a coach's question", () => {
  it("says whose it is and that it waits, and is answered in one go", async () => {
    const user = userEvent.setup();
    const { server, container } = show(aQuestion());
    const asked = await question();
    expect(asked.getByText("Marjukka asks")).toBeVisible();
    expect(asked.getByText("waits for an answer")).toBeVisible();
    await user.click(asked.getByRole("button", { name: "Answer" }));
    expect(asked.getByRole("checkbox", { name: "This answers the question" })).toBeChecked();
    await expectAccessible(container);
    await user.type(
      asked.getByRole("textbox", { name: "Write an answer" }),
      "The Monday group{Control>}{Enter}",
    );
    await waitFor(() => expect(server.to("/api/v1/questions/q1/answer/")).toHaveLength(1));
    expect(server.to("/api/v1/questions/q1/answer/")[0]?.body).toEqual({ body: "The Monday group" });
  });

  it("stays open after a reply that is not the answer", async () => {
    const user = userEvent.setup();
    const { server } = show(aQuestion());
    const asked = await question();
    await user.click(asked.getByRole("button", { name: "Answer" }));
    await user.click(asked.getByRole("checkbox", { name: "This answers the question" }));
    await user.type(asked.getByRole("textbox", { name: "Write an answer" }), "Half of it{Control>}{Enter}");
    await waitFor(() => expect(server.to("/api/v1/comments/")).toHaveLength(1));
    expect(server.to("/api/v1/questions/q1/answer/")).toHaveLength(0);
  });

  it("is parked with or without a word", async () => {
    const user = userEvent.setup();
    const { server } = show(aQuestion());
    await user.click((await question()).getByRole("button", { name: "Park" }));
    await user.click(screen.getByRole("button", { name: "Park the question" }));
    await waitFor(() => expect(server.to("/api/v1/questions/q1/park/")[0]?.body).toEqual({ until: "" }));
  });

  it("is marked as answered by what others said, also by whoever asked, who only replies", async () => {
    const user = userEvent.setup();
    const comments = [said("a", "Marjukka", "Who?", true), said("b", "Joni", "The group")];
    const { server } = show(aQuestion({ comments }));
    const asked = await question();
    expect(asked.getByRole("button", { name: "Reply" })).toBeVisible();
    await user.click(asked.getByRole("button", { name: "Mark as answered" }));
    await waitFor(() => expect(server.to("/api/v1/questions/q1/answer/")[0]?.body).toEqual({ body: "" }));
  });

  it("says what became of it, and can be opened again", async () => {
    const user = userEvent.setup();
    const parked = {
      state: "parked",
      parked_until: "meeting 4",
      resolved_at: "2026-03-02T10:00:00Z",
    } as const;
    const { server } = show(aQuestion(parked), false, "q1");
    const asked = await question();
    expect(asked.getByText("parked: meeting 4")).toBeVisible();
    expect(asked.queryByRole("button", { name: "Answer" })).toBeNull();
    await user.click(asked.getByRole("button", { name: "Open again" }));
    await waitFor(() => expect(server.to("/api/v1/questions/q1/reopen/")).toHaveLength(1));
  });

  it("is only read, and answered in words, by others", async () => {
    show(aQuestion({ abilities: { reply: true, resolve: false, settle: false } }));
    const asked = await question();
    expect(asked.getByRole("button", { name: "Answer" })).toBeVisible();
    expect(asked.queryByRole("button", { name: "Park" })).toBeNull();
  });
});

it("lets a coach ask instead of commenting", async () => {
  const user = userEvent.setup();
  const { server } = show(aQuestion(), true);
  await question();
  await user.click(screen.getByRole("checkbox", { name: /As a coach’s question/ }));
  await user.type(screen.getByRole("textbox", { name: "Ask the team" }), "And who else?{Control>}{Enter}");
  await waitFor(() => expect(server.to("/api/v1/questions/")).toHaveLength(1));
  expect(server.to("/api/v1/questions/")[0]?.body).toMatchObject({ target_id: "c1", body: "And who else?" });
});

it("counts questions that wait beside the comments", () => {
  const settled = aQuestion({ id: "q2", state: "answered", resolved_at: "2026-03-02T10:00:00Z" });
  const counts = countsOf([aQuestion(), settled]);
  expect([counts.get("note:n1"), counts.get("?note:n1")]).toEqual([1, 1]);
});
