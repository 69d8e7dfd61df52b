import { screen } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import { keys } from "@/api/keys";
import type { LiveDocument } from "@/realtime/syncDocument";
import { renderPart } from "@/testing/render";
import { type CanvasRoom, RoomContext } from "../desk/context";
import { Counts } from "../desk/counts";
import { Desk } from "../desk/desk";
import { Extras } from "../desk/extras";
import { Lifting } from "../desk/lifting";
import { Presence } from "../desk/presence";
import { Stage } from "../desk/stage";
import { useWords, type Words } from "../desk/words";
import { Edits } from "../document/edits";
import type { Rights } from "../document/rights";
import { shapeOf } from "../document/shape";
import { CanvasStore } from "../document/store";
import { Undo } from "../document/undo";
import type { Canvas } from "../types";
import { ME, sampleCanvas } from "./sample";

// What a browser has and jsdom lacks.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView = () => {};

export function rightsOf(changes: Partial<Rights> = {}): Rights {
  return {
    me: ME,
    mine: new Set([ME]),
    access: "change",
    mayComment: true,
    mayShare: true,
    mayAsk: false,
    isGuest: false,
    ...changes,
  };
}

/** Words that say what was asked of them, for tests without a page. */
const PLAIN_WORDS = new Proxy({} as Words, {
  get: (_target, name) => {
    const said = (...given: unknown[]) =>
      [String(name), ...given.filter(one => typeof one !== "object")].join(" ");
    return ["atTheEnd", "deleted", "linkDeleted", "undone", "redone", "goneNote"].includes(String(name))
      ? String(name)
      : said;
  },
});

/** A desk on a document, with what it said and toasted. */
export function deskOn(given: Y.Doc | (() => Y.Doc), rights = rightsOf(), words = PLAIN_WORDS) {
  const current = typeof given === "function" ? given : () => given;
  const doc = current();
  const said: string[] = [];
  const toasts: { text: string; undo: (() => void) | undefined }[] = [];
  const undo = new Undo(doc);
  const parts = {
    shape: shapeOf(sampleCanvas()),
    store: new CanvasStore(doc),
    edits: new Edits(current, rights.me),
    undo,
    stage: new Stage(),
    voice: {
      say: (sentence: string) => said.push(sentence),
      toast: (text: string, taken?: () => void) => toasts.push({ text, undo: taken }),
    },
  };
  const desk = new Desk(parts, rights, words);
  return { desk, lifting: new Lifting(desk), said, toasts, undo };
}

type Options = { rights?: Rights; canvas?: Canvas; path?: string };

/** Draws a part of the canvas page over a document, with everything it works with. */
export function renderRoom(part: ReactElement, doc: Y.Doc, options: Options = {}) {
  const { rights = rightsOf(), canvas = sampleCanvas(), path = "/" } = options;
  const made = deskOn(doc, rights);
  const awareness = new Awareness(doc);
  const presence = new Presence(awareness, rights.me);
  const live = { doc, awareness } as unknown as LiveDocument;
  const parts = { canvas, rights, live, presence, counts: new Counts(), extras: new Extras(), ...made };
  const rendered = renderPart(<Around parts={parts}>{part}</Around>, { path });
  rendered.client.setQueryData(keys.me, { id: ME, display_name: "Joni", signed_in: true });
  return { ...rendered, ...parts };
}

function Around({ parts, children }: { parts: Omit<CanvasRoom, "words">; children: ReactNode }) {
  const words = useWords(parts.canvas);
  parts.desk.renew(shapeOf(parts.canvas), parts.rights, words);
  return <RoomContext value={{ ...parts, words }}>{children}</RoomContext>;
}

/** The card of a note, by the beginning of its text. */
export function card(text: string): HTMLElement {
  const found = screen
    .getAllByRole("button")
    .find(button => button.hasAttribute("data-card") && button.textContent?.includes(text));
  if (!found) throw new Error(`no note “${text}”`);
  return found;
}
