import type * as Y from "yjs";
import { MAX_TEXT } from "./schema";
import { moved, splice } from "./textDiff";

/** The part of a text field the binding needs. */
export type Field = Pick<
  HTMLTextAreaElement,
  "value" | "selectionStart" | "selectionEnd" | "selectionDirection" | "setSelectionRange"
>;

/**
 * Keeps a text field and a shared text the same while several people write in it.
 *
 * What is typed reaches the shared text as the smallest splice; what others type reaches the field with the caret kept
 * where it was in the words. While an input method composes, the field is left alone and catches up afterwards.
 */
export class TextBinding {
  private readonly text: Y.Text;
  private readonly field: Field;
  private readonly origin: unknown;
  /** The text as this field last had it in common with the shared one. */
  private shown: string;
  private isComposing = false;

  constructor(text: Y.Text, field: Field, origin: unknown) {
    this.text = text;
    this.field = field;
    this.origin = origin;
    this.shown = text.toString();
    field.value = this.shown;
    text.observe(this.remote);
  }

  readonly input = (): void => {
    if (this.isComposing) return;
    const change = splice(this.shown, this.field.value, this.field.selectionEnd);
    if (!change) return;
    const room = MAX_TEXT - (this.shown.length - change.remove);
    const insert = change.insert.slice(0, Math.max(0, room));
    this.text.doc?.transact(() => {
      if (change.remove > 0) this.text.delete(change.index, change.remove);
      if (insert) this.text.insert(change.index, insert);
    }, this.origin);
    this.shown = this.text.toString();
    if (insert !== change.insert) this.show(change.index + insert.length, change.index + insert.length);
  };

  readonly compose = (): void => {
    this.isComposing = true;
  };

  /** The composed word is whole: first ours goes in where it belongs, then theirs is shown. */
  readonly composed = (): void => {
    this.isComposing = false;
    this.merge();
  };

  destroy(): void {
    this.text.unobserve(this.remote);
  }

  private readonly remote = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
    if (transaction.origin === this.origin || this.isComposing) return;
    const start = moved(this.field.selectionStart, event.delta);
    const end = moved(this.field.selectionEnd, event.delta);
    this.shown = this.text.toString();
    this.show(start, end);
  };

  private merge(): void {
    const theirs = this.text.toString();
    if (theirs === this.shown) {
      this.input();
      return;
    }
    const written = splice(this.shown, this.field.value, this.field.selectionEnd);
    const others = splice(this.shown, theirs, theirs.length);
    this.shown = theirs;
    if (!written || !others) {
      this.show(theirs.length, theirs.length);
      return;
    }
    const delta = [{ retain: others.index }, { delete: others.remove }, { insert: others.insert }];
    const index = moved(written.index, delta);
    this.text.doc?.transact(() => {
      const remove = Math.min(written.remove, theirs.length - index);
      if (remove > 0) this.text.delete(index, remove);
      this.text.insert(index, written.insert);
    }, this.origin);
    this.shown = this.text.toString();
    this.show(index + written.insert.length, index + written.insert.length);
  }

  private show(start: number, end: number): void {
    const direction = this.field.selectionDirection;
    this.field.value = this.shown;
    this.field.setSelectionRange(start, end, direction);
  }
}
