import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { TextBinding } from "./textBinding";

const MINE = Symbol("mine");
let field: HTMLTextAreaElement;
let doc: Y.Doc;
let text: Y.Text;
let binding: TextBinding;

beforeEach(() => {
  field = document.createElement("textarea");
  doc = new Y.Doc();
  text = doc.getText("t");
  text.insert(0, "hello world");
  binding = new TextBinding(text, field, MINE);
});

function type(value: string, caret = value.length) {
  field.value = value;
  field.setSelectionRange(caret, caret);
  binding.input();
}

describe("a field bound to a shared text", () => {
  it("shows the text and sends what is typed", () => {
    expect(field.value).toBe("hello world");
    type("hello, world", 6);
    expect(text.toString()).toBe("hello, world");
  });

  it("keeps the caret in its word while another writes before it", () => {
    field.setSelectionRange(8, 8);
    text.insert(0, "Oh, ");
    expect(field.value).toBe("Oh, hello world");
    expect(field.selectionStart).toBe(12);
  });

  it("merges two people's words", () => {
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    other.getText("t").insert(11, "!");
    type("hello brave world", 12);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(field.value).toBe("hello brave world!");
    expect(field.selectionStart).toBe(12);
  });

  it("shows what undo does", () => {
    const undo = new Y.UndoManager(text, { trackedOrigins: new Set([MINE]) });
    type("hello", 5);
    undo.undo();
    expect(field.value).toBe("hello world");
  });

  it("stops at the longest text a note may have", () => {
    type("x".repeat(5000));
    expect(text.length).toBe(4000);
    expect(field.value).toHaveLength(4000);
  });

  it("leaves a word alone while it is composed, and puts it in its place afterwards", () => {
    binding.compose();
    field.value = "hello wörld";
    field.setSelectionRange(8, 8);
    binding.input();
    expect(text.toString()).toBe("hello world");
    text.insert(0, "Oh, ");
    expect(field.value).toBe("hello wörld");
    binding.composed();
    expect(text.toString()).toBe("Oh, hello wörld");
    expect(field.value).toBe("Oh, hello wörld");
  });

  it("lets go", () => {
    binding.destroy();
    text.insert(0, "x");
    expect(field.value).toBe("hello world");
  });
});
