import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useRoom } from "../desk/context";
import { type Note, placeOf } from "../document/schema";
import type { Held } from "../layout/keyboard";
import type { Canvas } from "../types";
import { moveNotes } from "./api";
import { SpotForm } from "./SpotForm";
import { useTakingBack } from "./useTakingBack";

type Move = { to: Canvas; spot: Held; moved: readonly Note[] };
type Props = { canvasId: string; notes: readonly Note[]; onClose: () => void };

/** Moving notes to another canvas of the team: the server does it, since it has both. */
export function ElsewhereForm({ canvasId, notes, onClose }: Props) {
  const { t } = useLingui();
  const { canvas: here, desk } = useRoom();
  const takeBack = useTakingBack(moveNotes);
  const moving = useMutation({
    mutationFn: ({ to, spot: { block, lane, column, x, y }, moved }: Move) => {
      const wanted = moved.map(({ id }) => ({ id, block, lane, column, x, y }));
      return moveNotes({ canvas: to.id, notes: wanted });
    },
    // Also for whoever has closed the dialog meanwhile.
    onSuccess(there, { to, moved }) {
      const back = there.map(({ id }, index) => ({ id, ...whereItWas(moved[index]) }));
      const told = t`${plural(there.length, { one: "# note", other: "# notes" })} moved to ${to.title}`;
      desk.tell(told, () => takeBack({ canvas: here.id, notes: back }));
    },
  });

  function move(to: Canvas, spot: Held) {
    moving.mutate(
      { to, spot, moved: notes },
      {
        onSuccess() {
          desk.stage.choose(false);
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
