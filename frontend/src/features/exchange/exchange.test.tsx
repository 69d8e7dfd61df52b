import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import type { FeedSearch } from "./api";
import { BesidePage } from "./beside/BesidePage";
import { SharedPage } from "./feed/SharedPage";
import { HelpPage } from "./help/HelpPage";
import { ExchangeSection } from "./programme/ExchangeSection";
import { aComparable, anExchange, anOffer, aRequest, aShare } from "./testing/samples";

const EXCHANGE = "GET /api/v1/programmes/spring/exchange/";

function Shared() {
  const [search, setSearch] = useState<FeedSearch>({});
  return <SharedPage programmeId="spring" search={search} onSearch={setSearch} />;
}

function show(table: Parameters<typeof fakeServer>[0]) {
  return fakeServer({ [EXCHANGE]: { body: anExchange() }, ...table });
}

describe("what teams share", () => {
  it("is read as why it may help, what it says, and who thanks, without counts", async () => {
    show({ "GET /api/v1/shares/": { body: page([aShare("s1", { thanked_by: ["Kodukeel"] })]) } });
    const { container } = renderPart(<Shared />);
    const card = within(await screen.findByRole("article", { name: "Rantala: Ask at the door" }));
    expect(card.getByRole("heading", { name: "You meet the same people." })).toBeInTheDocument();
    expect(card.getByText("Thanks from Kodukeel.")).toBeInTheDocument();
    expect(card.queryByRole("button", { name: "More: Ask at the door" })).toBeNull();
    await expectAccessible(container);
  });

  it("is thanked for with one press", async () => {
    const user = userEvent.setup();
    const server = show({
      "GET /api/v1/shares/": { body: page([aShare("s1")]) },
      "PUT /api/v1/shares/s1/acknowledgement/": { body: aShare("s1") },
    });
    renderPart(<Shared />);
    await user.click(await screen.findByRole("button", { name: "Thanks" }));
    await waitFor(() => expect(server.to("/api/v1/shares/s1/acknowledgement/")).toHaveLength(1));
    expect(server.to("/api/v1/shares/s1/acknowledgement/")[0]?.body).toEqual({ thanks: true, uses: false });
  });

  it("says to everybody that something is held back, and to the team what to do", async () => {
    const changed = aShare("s1", { held_back: 2, abilities: { ...aShare("s1").abilities, change: true } });
    show({ "GET /api/v1/shares/": { body: page([changed]) } });
    renderPart(<Shared />);
    expect(await screen.findByText(/2 texts have changed since/)).toHaveTextContent("Show as it is now");
  });

  it("is chosen from the team's own things, with exactly what others will read", async () => {
    const user = userEvent.setup();
    const canvas = aComparable().canvas;
    const server = show({
      "GET /api/v1/shares/": { body: page([]) },
      "GET /api/v1/teams/kaarnala/shareable/": {
        body: [{ thing: "canvas-8", text: "", canvas, is_shared: false }],
      },
      "GET /api/v1/teams/kaarnala/share-preview/": {
        body: { parts: [{ place: "note", lane: "", text: "Trust travels." }], left_out: 2 },
      },
      "POST /api/v1/shares/": { status: 201, body: aShare("s2") },
    });
    renderPart(<Shared />);
    await user.click((await screen.findAllByRole("button", { name: "Share something" }))[0] as HTMLElement);
    const dialog = within(await screen.findByRole("dialog", { name: "Share with the programme" }));
    await user.selectOptions(dialog.getByRole("combobox", { name: "What" }), "Block of a canvas");
    await user.selectOptions(await dialog.findByRole("combobox", { name: "Which one" }), "canvas-8 insights");
    expect(await dialog.findByText("Trust travels.")).toBeInTheDocument();
    expect(dialog.getByText(/2 texts are left out/)).toBeInTheDocument();
    await user.type(dialog.getByRole("textbox", { name: "Why it may help others" }), "You will meet it");
    await user.click(dialog.getByRole("button", { name: "Share" }));
    await waitFor(() => expect(server.calls.filter(({ method }) => method === "POST")).toHaveLength(1));
    expect(server.calls.find(({ method }) => method === "POST")?.body).toEqual({
      team: "kaarnala",
      kind: "block",
      thing: "canvas-8",
      block: "insights",
      why: "You will meet it",
      language: "en",
    });
  });
});

describe("side by side", () => {
  const search = { canvas: "iteration-log", block: "insights" };

  it("shows each team's notes under its name, lane by lane", async () => {
    const note = (id: string, text: string, lane = "") => ({ id, text, lane, type: "learning" });
    show({
      "GET /api/v1/programmes/spring/side-by-side/block/": {
        body: {
          ...aComparable(),
          columns: [
            {
              team: { id: "kaarnala", name: "Kaarnala" },
              notes: [note("n1", "Ours", "Did")],
              changed_at: null,
            },
            { team: { id: "rantala", name: "Rantala" }, notes: [], changed_at: null },
          ],
        },
      },
    });
    const { container } = renderPart(<BesidePage programmeId="spring" search={search} />);
    const ours = within(await screen.findByRole("region", { name: "Kaarnala" }));
    expect(ours.getByRole("heading", { name: "Did" })).toBeInTheDocument();
    expect(ours.getByText("Ours")).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Rantala" })).toHaveTextContent("Nothing here yet.");
    await expectAccessible(container);
  });

  it("says so when a team has taken its word back", async () => {
    show({});
    renderPart(<BesidePage programmeId="spring" search={search} />);
    expect(await screen.findByText("Fewer than two teams show this now.")).toBeInTheDocument();
  });

  it("lets a team agree to a block, at once", async () => {
    const user = userEvent.setup();
    const blocks = [{ id: "insights", title: "Insights worth sharing", agreement: null }];
    const choice = { id: "canvas-8", number: 8, title: "Iterations", agreement: null, blocks };
    const server = show({
      "GET /api/v1/programmes/spring/side-by-side/": { body: { blocks: [] } },
      "GET /api/v1/teams/kaarnala/agreements/": { body: [choice] },
      "POST /api/v1/agreements/": { status: 201, body: {} },
    });
    renderPart(<BesidePage programmeId="spring" search={{}} />);
    await user.click(await screen.findByRole("button", { name: "What our team shows" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(await dialog.findByText("8 Iterations"));
    await user.click(dialog.getByRole("checkbox", { name: "Insights worth sharing" }));
    await waitFor(() => expect(server.to("/api/v1/agreements/")).toHaveLength(1));
    expect(server.to("/api/v1/agreements/")[0]?.body).toEqual({ canvas: "canvas-8", block: "insights" });
  });
});

describe("help", () => {
  it("is accepted with a word of thanks", async () => {
    const user = userEvent.setup();
    const server = show({
      "GET /api/v1/help-requests/": { body: page([aRequest()]) },
      "POST /api/v1/offers/offer/accept/": { body: anOffer({ state: "accepted" }) },
    });
    const { container } = renderPart(<HelpPage programmeId="spring" />);
    await user.type(await screen.findByRole("textbox", { name: "A word to Peter" }), "Wonderful!");
    await user.click(screen.getByRole("button", { name: "Accept the help of Peter" }));
    await waitFor(() => expect(server.to("/api/v1/offers/offer/accept/")).toHaveLength(1));
    expect(server.to("/api/v1/offers/offer/accept/")[0]?.body).toEqual({ thanks: "Wonderful!" });
    await expectAccessible(container);
  });

  it("is offered by whoever the server lets offer", async () => {
    const user = userEvent.setup();
    const asked = aRequest({ offers: [], abilities: { change: false, offer: true } });
    const server = show({
      "GET /api/v1/help-requests/": { body: page([asked]) },
      "POST /api/v1/offers/": { status: 201, body: anOffer() },
    });
    renderPart(<HelpPage programmeId="spring" />);
    await user.click(await screen.findByRole("button", { name: "Offer help to Kaarnala" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox", { name: "What you would do" }), "I call them");
    await user.click(dialog.getByRole("button", { name: "Offer" }));
    await waitFor(() => expect(server.to("/api/v1/offers/")).toHaveLength(1));
    expect(server.to("/api/v1/offers/")[0]?.body).toEqual({
      request: "request",
      text: "I call them",
      by_when: null,
    });
  });
});

it("gives a programme sums, and none of them by team", async () => {
  show({});
  renderPart(<ExchangeSection programmeId="spring" />);
  const section = await screen.findByRole("region", { name: "Learning between teams" });
  await waitFor(() => expect(section).toHaveTextContent("3 offers of help accepted"));
  expect(section).not.toHaveTextContent("Kaarnala");
});
