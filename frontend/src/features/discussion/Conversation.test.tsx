import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, aPerson } from "@/testing/samples";
import type { Anchor, Comment, Thread } from "./api";
import { Conversation } from "./Conversation";

const TARGET = { kind: "canvas", id: "canvas-1" };
const PATH = "/api/v1/threads/";

function aComment(id: string, body: string, rest: Partial<Comment> = {}): Comment {
  return {
    id,
    thread: "t1",
    author: { ...aPerson("Elif"), role: "core" },
    body,
    created_at: "2026-03-01T10:00:00Z",
    edited_at: null,
    mentions: [],
    reactions: [],
    deleted_at: null,
    abilities: { edit: false, delete: false },
    ...rest,
  };
}

function aThread(id: string, rest: Partial<Thread> = {}): Thread {
  return {
    id,
    team: "kaarnala",
    target_kind: "canvas",
    target_id: TARGET.id,
    anchor_kind: "",
    anchor_id: "",
    created_at: "2026-03-01T10:00:00Z",
    resolved_at: null,
    resolved_by: null as unknown as Thread["resolved_by"],
    comments: [aComment(`${id}-1`, `Said in ${id}`)],
    kind: "talk",
    audience: "space",
    unread: [],
    smaller_audiences: [],
    state: null,
    parked_until: "",
    abilities: { reply: true, resolve: true, settle: false },
    ...rest,
  };
}

const ELIF = "01970000-0000-7000-8000-000000000001";
const READERS = {
  audiences: ["team", "team_and_coaches", "space"],
  people: [
    { person: { ...aPerson("Elif Demir", { id: ELIF }), role: "core" }, audiences: ["team", "space"] },
    { person: { ...aPerson("Aino"), role: "guest" }, audiences: ["space"] },
  ],
};
const OWN = { abilities: { edit: true, delete: true } };
const threads = [
  aThread("t1", { comments: [aComment("c1", "Who said so?", OWN), aComment("c2", "The youth workers")] }),
  aThread("t2", { anchor_kind: "note", anchor_id: "n1" }),
  aThread("t3", { resolved_at: "2026-03-02T10:00:00Z", resolved_by: { ...aPerson("Otto"), role: "core" } }),
];

function Stage({ mayComment = true, comment }: { mayComment?: boolean; comment?: string | undefined }) {
  const [anchor, setAnchor] = useState<Anchor>({ kind: "", id: "" });
  return (
    <Conversation
      target={TARGET}
      anchor={anchor}
      turn={0}
      onAnchor={setAnchor}
      describe={({ kind, id }) => (kind ? { label: `Note ${id}`, type: "voice" } : null)}
      onGoTo={setAnchor}
      mayComment={mayComment}
      comment={comment}
      onSeen={vi.fn()}
      hint="The team reads it."
    />
  );
}

function show(props: { mayComment?: boolean; comment?: string } = {}) {
  const server = fakeServer({
    [`GET ${PATH}`]: { body: page(threads) },
    "GET /api/v1/me/": { body: aMe({ id: "joni" }) },
    "GET /api/v1/threads/mentionable/": { body: READERS },
    "POST /api/v1/threads/read/": { status: 204 },
    "PUT /api/v1/comments/c1/reactions/agree/": { body: {} },
    [`POST ${PATH}`]: { status: 201, body: {} },
    "POST /api/v1/comments/": { status: 201, body: {} },
    "PATCH /api/v1/comments/c1/": { body: {} },
    "DELETE /api/v1/comments/c1/": { status: 204 },
    [`POST ${PATH}t1/resolve/`]: { body: {} },
    [`POST ${PATH}t3/reopen/`]: { body: {} },
  });
  return { server, ...renderPart(<Stage {...props} />) };
}

beforeEach(() => {
  sessionStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
});

describe("a conversation", () => {
  it("shows who said what, and what it is about", async () => {
    const { container } = show();
    expect(await screen.findByText("Who said so?")).toBeInTheDocument();
    expect(screen.getByText("Said in t2")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Note n1" })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it("leaves out what is settled until it is asked for", async () => {
    const user = userEvent.setup();
    const { server } = show();
    await screen.findByText("Who said so?");
    expect(screen.queryByText("Said in t3")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /resolved conversation/ }));
    const settled = within(screen.getByText("Said in t3").closest("article") ?? document.body);
    expect(settled.getByText("Resolved by Otto")).toBeInTheDocument();
    await user.click(settled.getByRole("button", { name: "Reopen" }));
    await waitFor(() => expect(server.to(`${PATH}t3/reopen/`)).toHaveLength(1));
  });

  it("posts with Ctrl+Enter, about the place that is shown", async () => {
    const user = userEvent.setup();
    const { server } = show();
    await user.click(await screen.findByRole("button", { name: "Note n1" }));
    expect(screen.queryByText("Who said so?")).not.toBeInTheDocument();
    const field = screen.getByRole("textbox", { name: "Write a comment" });
    await user.type(field, "Is it still so?{Control>}{Enter}{/Control}");
    await waitFor(() => expect(field).toHaveValue(""));
    expect(server.calls.find(({ method }) => method === "POST")?.body).toEqual({
      target_kind: "canvas",
      target_id: TARGET.id,
      anchor_kind: "note",
      anchor_id: "n1",
      body: "Is it still so?",
    });
    await user.click(screen.getByRole("button", { name: "Show all comments" }));
    expect(screen.getByText("Who said so?")).toBeInTheDocument();
  });

  it("names people by keyboard, and speaks to a smaller circle", async () => {
    const user = userEvent.setup();
    const { server } = show();
    const field = await screen.findByRole("textbox", { name: "Write a comment" });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Who reads this" }), "team");
    await user.type(field, "Ask @de");
    expect(await screen.findByRole("option", { name: /Elif Demir/ })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await user.keyboard("{Enter}");
    expect(field).toHaveValue("Ask @Elif Demir ");
    await user.type(field, "and @Aino{Control>}{Enter}{/Control}");
    await waitFor(() => expect(field).toHaveValue(""));
    expect(server.calls.find(({ method, path }) => method === "POST" && path === PATH)?.body).toMatchObject({
      audience: "team",
      body: `Ask @{${ELIF}} and @Aino`,
    });
  });

  it("filters, and keeps what is new in sight while it is read", async () => {
    const user = userEvent.setup();
    show();
    await screen.findByText("Who said so?");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Show" }), "resolved");
    expect(screen.getByText("Said in t3")).toBeInTheDocument();
    expect(screen.queryByText("Who said so?")).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "unread");
    expect(screen.getByText("No conversation is like that.")).toBeInTheDocument();
  });

  it("keeps what is begun when it is closed, and when sending fails", async () => {
    const user = userEvent.setup();
    const { unmount } = show();
    await user.type(await screen.findByRole("textbox"), "Half a th");
    unmount();
    fakeServer({
      [`GET ${PATH}`]: { body: page(threads) },
      [`POST ${PATH}`]: { status: 403, body: { code: "forbidden", detail: "You may not." } },
    });
    renderPart(<Stage />);
    const field = await screen.findByRole("textbox");
    expect(field).toHaveValue("Half a th");
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(await screen.findByRole("alert")).toBeInTheDocument();
    expect(field).toHaveValue("Half a th");
  });

  it("answers, and settles", async () => {
    const user = userEvent.setup();
    const { server } = show();
    const thread = within((await screen.findByText("Who said so?")).closest("article") ?? document.body);
    await user.click(thread.getByRole("button", { name: "Reply" }));
    await user.type(thread.getByRole("textbox", { name: "Write a reply" }), "All of them");
    await user.click(thread.getByRole("button", { name: "Send" }));
    await waitFor(() =>
      expect(server.to("/api/v1/comments/")[0]?.body).toEqual({ thread: "t1", body: "All of them" }),
    );
    await user.click(await thread.findByRole("button", { name: "Resolve" }));
    await waitFor(() => expect(server.to(`${PATH}t1/resolve/`)).toHaveLength(1));
  });

  it("lets its writer edit and delete a comment, and nobody else", async () => {
    const user = userEvent.setup();
    const { server } = show();
    const [more, other] = await screen.findAllByRole("button", { name: "More: comment by Elif" });
    if (!more || !other) throw new Error("two comments were expected");
    await user.click(other);
    expect(await screen.findByRole("menuitem", { name: "Copy link to comment" })).toBeInTheDocument();
    expect(screen.queryByRole("menuitem", { name: "Edit" })).not.toBeInTheDocument();
    await user.keyboard("{Escape}");
    await user.click(more);
    await user.click(await screen.findByRole("menuitem", { name: "Edit" }));
    const field = screen.getByRole("textbox", { name: "Edit the comment" });
    await user.clear(field);
    await user.type(field, "Who?{Control>}{Enter}{/Control}");
    await waitFor(() => expect(server.to("/api/v1/comments/c1/")[0]?.body).toEqual({ body: "Who?" }));
    await user.click((await screen.findAllByRole("button", { name: "More: comment by Elif" }))[0] ?? more);
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }));
    await user.click(await screen.findByRole("button", { name: "Delete" }));
    await waitFor(() => expect(server.to("/api/v1/comments/c1/").at(-1)?.method).toBe("DELETE"));
  });

  it("brings a linked comment to sight, also in a settled conversation", async () => {
    show({ comment: "t3-1" });
    const linked = (await screen.findByText("Said in t3")).closest("li");
    await waitFor(() => expect(linked).toHaveFocus());
    expect(linked?.scrollIntoView).toHaveBeenCalled();
  });

  it("has no writing field for who may not comment", async () => {
    show({ mayComment: false });
    await screen.findByText("Who said so?");
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });
});

describe("a conversation that is settled by keys", () => {
  it("gives the focus to the way to resolved conversations when one leaves the list", async () => {
    const user = userEvent.setup();
    show();
    const thread = within((await screen.findByText("Who said so?")).closest("article") ?? document.body);
    const resolve = await thread.findByRole("button", { name: "Resolve" });
    const after = threads.map(one =>
      one.id === "t1" ? { ...one, resolved_at: "2026-03-03T10:00:00Z" } : one,
    );
    fakeServer({ [`GET ${PATH}`]: { body: page(after) }, [`POST ${PATH}t1/resolve/`]: { body: {} } });
    await user.click(resolve);
    await waitFor(() => expect(screen.queryByText("Who said so?")).not.toBeInTheDocument());
    expect(screen.getByRole("button", { name: /resolved conversations/ })).toHaveFocus();
  });
});
