import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, onTestFinished } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { type Message, onToast } from "@/ui/toast";
import { shapeOf } from "../document/shape";
import "../testing/kit";
import { CANVAS, note, open, ROOT, SCENES, scene } from "../testing/past";
import { ELIF, ME } from "../testing/sample";
import { compare } from "./compare";
import { Film, kindOf } from "./film";

const GROUP = { block: "voices", title: "Not asked yet" };
const ASKED = { block: "voices", title: "Asked" };

/** Notes are put together, named and parted; a picture comes, is described and goes; words come from another canvas. */
const TIED = [
  scene(1, { a: note("a", "Nobody asked us"), b: note("b", "We wait for months") }),
  scene(2, { a: note("a", "Nobody asked us", { group: "g" }) }, ME, { g: GROUP }),
  scene(3, { b: note("b", "We wait for months", { group: "g", order: "a1" }) }, ELIF, { g: ASKED }),
  scene(4, { b: note("b", "We wait for months", { image: "i" }) }),
  scene(5, { b: note("b", "A letter: we wait for months", { image: "i" }) }),
  scene(6, { b: note("b", "A letter: we wait for months"), c: note("c", "They said", { source: "s" }) }, ME),
  scene(7, { c: note("c", "They say", { source: "s" }) }, ""),
  scene(8, { a: note("a", "Nobody asked us"), c: note("c", "They say") }, ME, { g: null }),
];

describe("groups, pictures and references", () => {
  const film = new Film(TIED);
  const told = (moment: number) =>
    film.frame(moment)?.ties.map(({ kind, name, note: id }) => [kind, id, name].filter(Boolean).join(" "));

  it("are told step by step", () => {
    expect([2, 3, 4, 5, 6, 7, 8].map(told)).toEqual([
      ["made Not asked yet", "joined a Not asked yet"],
      ["named Asked", "joined b Asked"],
      ["left b Asked", "pictured b"],
      ["described b"],
      ["unpictured b", "used c"],
      ["mirrored c"],
      ["dissolved Asked", "owned c"],
    ]);
  });

  it("are no moves", () => {
    const kinds = [2, 3].map(moment => film.frame(moment)?.notes.map(kindOf));
    expect(kinds).toEqual([["grouped"], ["grouped"]]);
  });

  it("are compared from moment to moment, there and back", () => {
    const forth = compare(shapeOf(CANVAS), film.still(1), film.still(3));
    expect(forth.flatMap(({ ties }) => ties.map(({ kind }) => kind))).toEqual(["made", "joined", "joined"]);
    expect(forth.flatMap(({ moved }) => moved)).toEqual([]);
    const back = compare(shapeOf(CANVAS), film.still(3), film.still(1));
    expect(back.flatMap(({ ties }) => ties.map(({ kind, name }) => `${kind} ${name}`))).toEqual([
      "dissolved Asked",
    ]);
  });

  it("are not told of a note that names a group which is gone", () => {
    const stale = new Film([scene(1, { a: note("a", "Nobody asked us", { group: "gone" }) })]);
    expect(stale.frame(1)?.ties).toEqual([]);
  });
});

describe("the page of the history", () => {
  it("takes it back and spares what others did since", async () => {
    const user = userEvent.setup();
    const said: Message[] = [];
    onTestFinished(onToast(message => said.push(message)));
    const { server } = open("replay", SCENES, { spared: 1, pictureless: ["b"], ungrouped: ["b"] });
    const side = await screen.findByRole("complementary", { name: "What happened" });
    await user.click(within(side).getByRole("button", { name: "Bring it back: “We wait for months”" }));
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]?.text).toBe(
      "The note is as it was. What others have changed since was left as it is. Its group is gone; the core team can make it again. A picture was deleted for good a month after being taken off, and cannot come back; the words do.",
    );
    act(() => said[0]?.undo?.());
    await waitFor(() => expect(server.to(`${ROOT}/restore/`)).toHaveLength(2));
    expect(server.to(`${ROOT}/restore/`)[1]?.body).toEqual({
      ...{ sequence: 4, since: 5 },
      ...{ notes: ["b"], links: [], groups: ["g"] },
    });
  });

  it("tells groups, pictures and references in sentences", async () => {
    const user = userEvent.setup();
    open("replay", TIED);
    const side = await screen.findByRole("complementary", { name: "What happened" });
    const sentences = async () => {
      const said = within(side)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
      await user.click(screen.getByRole("button", { name: "Previous change" }));
      return said;
    };
    expect(await sentences()).toEqual(
      expect.arrayContaining([
        "Joni dissolved the group “Asked”: Block voices",
        "Joni made 1 note of another canvas the team’s own: Block voices",
      ]),
    );
    expect(await sentences()).toContain(
      "1 note of another canvas changed where the words come from: Block voices",
    );
    const sixth = await sentences();
    expect(sixth).toContain("Joni brought 1 note here from another canvas: Block voices");
    expect(sixth.join()).toContain("Elif looked at where “They said” comes from");
    expect(await sentences()).toContain("Elif described the picture of 1 note otherwise: Block voices");
    expect(await sentences()).toContain("Elif put a picture on 1 note: Block voices");
    expect(await sentences()).toEqual([
      "Elif renamed the group “Not asked yet”; it is “Asked” now: Block voices",
      "Elif put 1 note into the group “Asked”: Block voices",
      expect.stringContaining("Group changed"),
    ]);
  });

  it("compares groups, pictures and references in words", async () => {
    const { container } = open("compare", TIED.slice(0, 6));
    expect(
      await screen.findByText("Added: 3 notes · Groups, pictures and references: 3"),
    ).toBeInTheDocument();
    const list = screen.getByRole("heading", { name: "Groups, pictures and references" }).parentElement;
    expect(list).toHaveTextContent(
      "Group made: “Asked”Into the group “Asked”: Nobody asked usFrom another canvas: They said",
    );
    await waitFor(() => expect(list).toHaveTextContent("Elif looked at where “They said” comes from"));
    await act(async () => expectAccessible(container));
  });
});
