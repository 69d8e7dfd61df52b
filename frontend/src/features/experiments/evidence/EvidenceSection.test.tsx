import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keys } from "@/api/keys";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, aPerson } from "@/testing/samples";
import { aStory } from "../sample";
import { EditingProvider } from "../story/editing";
import type { Story } from "../types";
import type { Evidence } from "./api";
import { EvidenceSection } from "./EvidenceSection";

const PATH = "/api/v1/evidence/";

function aTrace(id: string, text: string, changes: Partial<Evidence> = {}): Evidence {
  return {
    id,
    experiment: "name",
    type: "observation",
    text,
    direction: "for",
    strength: 3,
    collected_on: "2026-11-20",
    collected_by: "core",
    consent_to_show: true,
    is_sensitive: false,
    iteration: null,
    pilot: null,
    value: null,
    unit: "",
    n: null,
    of_n: null,
    status: "accepted",
    reply: "",
    author: { ...aPerson("Elif"), role: "core" },
    created_at: "2026-11-20T10:00:00Z",
    changed_at: "2026-11-20T10:00:00Z",
    withdrawn_at: null,
    revision: 1,
    attachments: [],
    abilities: { edit: false, withdraw: false, judge: false },
    ...changes,
  };
}

const told = aTrace("t9", "He only answered because I told him.", {
  direction: "against",
  strength: 1,
  collected_by: "participant",
  status: "waiting",
  author: { ...aPerson("Aino"), role: "guest" },
});

function show(traces: Evidence[], may: Partial<Story["abilities"]>, more = {}, changes = {}) {
  const server = fakeServer({
    [`GET ${PATH}`]: { body: page(traces) },
    [`POST ${PATH}`]: { status: 201, body: aTrace("t1", "New") },
    ...more,
  });
  const abilities = { change: false, comment: true, ask: false, add_evidence: false, ...may };
  const story = aStory({
    assumption: { statement: "A name helps." } as Story["assumption"],
    abilities,
    ...changes,
  });
  const rendered = renderPart(
    <EditingProvider wish={undefined} onWish={() => undefined}>
      <EvidenceSection story={story} />
    </EditingProvider>,
  );
  rendered.client.setQueryData(keys.me, aMe({ id: "aino" }));
  return { server, ...rendered };
}

const posted = ({ server }: ReturnType<typeof show>) =>
  server.calls.filter(({ method }) => method === "POST");

async function tell(words: string) {
  await userEvent.click(await screen.findByText("Tell what you have seen"));
  await userEvent.type(screen.getByLabelText(/What did you see or hear/), words);
  await userEvent.click(screen.getByLabelText("No, it is otherwise"));
  await userEvent.click(screen.getByLabelText("I saw it"));
  await userEvent.click(screen.getByText("Send to the team"));
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  sessionStorage.clear();
  localStorage.clear();
});

describe("evidence", () => {
  it("stands on two sides, with its strength in words, who brought it and what it counted", async () => {
    const { container } = show(
      [
        aTrace("t1", "Answered", { n: 4, of_n: 7 }),
        aTrace("t2", "Refused", { direction: "against", strength: 1, collected_by: "outside" }),
        aTrace("t3", "", { direction: "mixed", withdrawn_at: "2026-11-21T10:00:00Z" }),
      ],
      {},
    );
    const first = (await screen.findByText(/Answered/)).closest("li");
    expect(first).toHaveTextContent("4 of 7");
    expect(within(first as HTMLElement).getByRole("img", { name: "strength 3 of 4" })).toBeInTheDocument();
    expect(screen.getByText("Refused").closest("li")).toHaveTextContent("from outside");
    expect(screen.getByText("Taken back by whoever said it")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Add evidence" })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it("shows one side when there is much of it", async () => {
    const user = userEvent.setup();
    const traces = [1, 2, 3, 4, 5, 6].map(n => aTrace(`t${n}`, `For, number ${n}`));
    show([...traces, aTrace("t7", "Refused", { direction: "against" })], {});
    await user.click(await screen.findByRole("radio", { name: "Against 1" }));
    expect(screen.queryByText("For, number 1")).not.toBeInTheDocument();
    expect(screen.getByText("Refused")).toBeInTheDocument();
  });

  it("is taken up by the team with an answer, and declined only with one", async () => {
    const user = userEvent.setup();
    const waiting = { ...told, abilities: { edit: true, withdraw: true, judge: true } };
    const { server } = show([waiting], { change: true }, { [`POST ${PATH}t9/decline/`]: { body: told } });
    expect(await screen.findByRole("heading", { name: "1 waits for your answer" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Do not take it up" }));
    expect(await screen.findByText("Say in a sentence why. Aino will read it.")).toBeInTheDocument();
    expect(server.to(`${PATH}t9/decline/`)).toHaveLength(0);
    await user.type(screen.getByRole("textbox", { name: "Your answer to Aino" }), "We ask him next.");
    await user.click(screen.getByRole("button", { name: "Do not take it up" }));
    await waitFor(() =>
      expect(server.to(`${PATH}t9/decline/`)[0]?.body).toEqual({ reply: "We ask him next." }),
    );
  });

  it("is written down by the team, once however often it is sent", async () => {
    const user = userEvent.setup();
    let tries = 0;
    const shown = show(
      [],
      { change: true, add_evidence: true },
      {
        [`POST ${PATH}`]: () => (++tries === 1 ? { status: 503 } : { status: 201, body: aTrace("t1", "x") }),
      },
    );
    await user.click(await screen.findByRole("button", { name: "Add evidence" }));
    await user.click(screen.getByRole("radio", { name: "Against" }));
    await user.type(screen.getByRole("textbox", { name: /What was seen/ }), "Two refused");
    await user.type(screen.getByRole("textbox", { name: "How many" }), "2");
    await user.type(screen.getByRole("textbox", { name: "Of how many" }), "7");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByRole("alert")).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: /What was seen/ })).toHaveValue("Two refused");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(screen.queryByRole("form", { name: "New evidence" })).not.toBeInTheDocument());
    const [first, second] = posted(shown);
    expect(second?.body).toMatchObject({ direction: "against", text: "Two refused", n: 2, of_n: 7 });
    expect(first?.headers.get("Idempotency-Key")).toBeTruthy();
    expect(second?.headers.get("Idempotency-Key")).toBe(first?.headers.get("Idempotency-Key"));
  });

  it("is told in everyday words by those who are asked, who are thanked", async () => {
    const user = userEvent.setup();
    const shown = show([], { add_evidence: true });
    await user.click(await screen.findByRole("button", { name: "Tell what you have seen" }));
    await user.type(
      screen.getByRole("textbox", { name: /What did you see or hear/ }),
      "It looked like a bill",
    );
    await user.click(screen.getByRole("button", { name: "Send to the team" }));
    expect(await screen.findAllByText("Choose what fits best.")).not.toHaveLength(0);
    expect(posted(shown)).toHaveLength(0);
    await user.click(screen.getByRole("radio", { name: "No, it is otherwise" }));
    await user.click(screen.getByRole("radio", { name: "I saw it" }));
    await user.click(screen.getByRole("button", { name: "Send to the team" }));
    expect(await screen.findByText("Thank you. The team has it now.")).toBeInTheDocument();
    expect(posted(shown)[0]?.body).toMatchObject({
      text: "It looked like a bill",
      direction: "against",
      type: "observation",
      strength: 2,
      consent_to_show: false,
    });
    expect(posted(shown)[0]?.body).not.toHaveProperty("how");
  });

  it("is not asked for before there is something to speak for or against", async () => {
    show([], { add_evidence: true }, {}, { assumption: null });
    expect(await screen.findByText("Nothing yet. Has anybody looked for it?")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Tell what you have seen" })).not.toBeInTheDocument();
  });

  it("tells whoever brought it what became of it", async () => {
    show([{ ...told, status: "declined", reply: "We ask him next." }], { add_evidence: true });
    const mine = within(await screen.findByRole("region", { name: "What you told, and what became of it" }));
    expect(mine.getByText("The team did not take it up")).toBeInTheDocument();
    expect(mine.getByText("We ask him next.")).toBeInTheDocument();
  });

  it("leads whoever comes by the letter to what became of it", async () => {
    location.hash = "my-evidence";
    show([{ ...told, status: "accepted", reply: "We asked three more." }], {});
    const heading = await screen.findByRole("heading", { name: "What you told, and what became of it" });
    expect(heading).toHaveFocus();
    location.hash = "";
  });
});

describe("evidence without a connection", () => {
  it("waits on the device without a connection, and is sent once when there is one", async () => {
    let isUnreachable = true;
    const shown = show([], { add_evidence: true });
    const through = globalThis.fetch;
    vi.stubGlobal("fetch", (...given: Parameters<typeof fetch>) =>
      isUnreachable && (given[0] as Request).method === "POST"
        ? Promise.reject(new TypeError("Failed to fetch"))
        : through(...given),
    );
    await tell("A bill");
    const onTheWay = within(await screen.findByRole("region", { name: "On their way" }));
    expect(onTheWay.getByText("A bill")).toBeInTheDocument();
    expect(screen.queryByText("Thank you. The team has it now.")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Tell what you have seen" })).toBeInTheDocument();
    await expectAccessible(shown.container);

    await userEvent.click(onTheWay.getByRole("button", { name: "Edit" }));
    const words = screen.getByLabelText(/What did you see or hear/);
    expect(words).toHaveValue("A bill");
    expect(screen.getByLabelText("I saw it")).toBeChecked();
    await userEvent.type(words, "?");
    await userEvent.click(screen.getByText("Send to the team"));
    await waitFor(() => expect(screen.getByText("A bill?")).toBeVisible());
    expect(posted(shown)).toHaveLength(0);

    isUnreachable = false;
    window.dispatchEvent(new Event("online"));
    await waitFor(() => expect(posted(shown)).toHaveLength(1));
    expect(posted(shown)[0]?.body).toMatchObject({
      experiment: "name",
      text: "A bill?",
    });
    await waitFor(() =>
      expect(screen.queryByRole("region", { name: "On their way" })).not.toBeInTheDocument(),
    );
  });
});
