import { type ComponentType, Suspense, useMemo } from "react";
import type { CanvasRoom } from "../desk/context";
import type { Extras } from "../desk/extras";

/** What a feature beside the canvas may know of its notes and do there. */
export type NotesHere = {
  extras: Extras;
  text: (note: string) => string;
  isSelected: (note: string) => boolean;
  /** Brings the focus back to a note, after a dialog about it. */
  focus: (note: string) => void;
};

/** A part of another feature that hangs things on the notes of a canvas. */
export type BesideNotes = ComponentType<{ canvas: string; team: string; notes: NotesHere }>;

export function BesideRoom({ room, Beside }: { room: CanvasRoom; Beside: BesideNotes }) {
  const { canvas, desk, extras } = room;
  const notes = useMemo(
    (): NotesHere => ({
      extras,
      text: id => desk.store.note(id)?.text ?? "",
      isSelected: id => desk.stage.selected === id,
      focus: id => desk.stage.focus(id),
    }),
    [desk, extras],
  );
  return (
    <Suspense fallback={null}>
      <Beside canvas={canvas.id} team={canvas.team.id} notes={notes} />
    </Suspense>
  );
}
