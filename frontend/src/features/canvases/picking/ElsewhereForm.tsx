import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useRoom } from "../desk/context";
import { type Note, placeOf } from "../document/schema";
import type { Held } from "../layout/keyboard";
import type { Canvas } from "../types";
import { useMoveNotes } from "./api";
import { SpotForm } from "./SpotForm";

type Props = { canvasId: string; notes: readonly Note[]; onClose: () => void };

/** Moving notes to another canvas of the team: the server does it, since it has both. */
export function ElsewhereForm({ canvasId, notes, onClose }: Props) {
  const { t } = useLingui();
  const { canvas: here, desk } = useRoom();
  const moving = useMoveNotes();

  function move(canvas: Canvas, { block, lane, column, x, y }: Held) {
    const wanted = notes.map(({ id }) => ({ id, block, lane, column, x, y }));
    moving.mutate(
      { canvas: canvas.id, notes: wanted },
      {
        onSuccess(moved) {
          const back = moved.map(({ id }, index) => ({ id, ...whereItWas(notes[index]) }));
          desk.stage.choose(false);
          const told = t`${plural(moved.length, { one: "# note", other: "# notes" })} moved to ${canvas.title}`;
          desk.tell(told, () => moving.mutate({ canvas: here.id, notes: back }));
          onClose();
        },
      },
    );
  }

  return (
    <SpotForm
      canvasId={canvasId}
      verb={t`Move`}
      outcome={t`Comments go along, and the notes stay their authors’. Arrows do not go along.`}
      error={moving.error}
      isPending={moving.isPending}
      onSubmit={move}
      onClose={onClose}
    />
  );
}

function whereItWas(note: Note | undefined) {
  return note ? { ...placeOf(note), type: note.type } : { block: "" };
}
