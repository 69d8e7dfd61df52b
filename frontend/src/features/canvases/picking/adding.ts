import type { Desk } from "../desk/desk";
import type { PasteAt } from "../desk/stage";
import { between } from "../document/order";
import { typeIn } from "../document/shape";

/** What a new note says and shows. */
export type Content = { text: string; image?: string };

/** Writes notes one after the other, as one step to undo, and leads to the first of them. */
export function addNotes(desk: Desk, notes: readonly Content[], { block: id, ...beginning }: PasteAt): void {
  const block = desk.block(id);
  if (!block || !desk.mayWriteIn(block)) return;
  const type = typeIn(block, desk.stage.typeFor(id) ?? "");
  const first = desk.places.forNew(block, beginning);
  const row = desk.places.group(first);
  const after = row.find(({ order }) => order > first.order)?.order ?? "";
  const [begun] = desk.together(edits => {
    let { order } = first;
    return notes.map((content, index) => {
      if (index > 0) order = between(order, after);
      // Every note finds a free spot on a map: those before it are there already.
      const place = { ...(index > 0 ? desk.places.forNew(block, beginning) : first), order };
      return edits.addNote({ place, type, ...content });
    });
  });
  if (begun) {
    desk.stage.select(begun, id);
    desk.stage.focus(begun);
  }
  desk.tell(desk.words.pasted(notes.length));
}
