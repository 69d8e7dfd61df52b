import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { FormActions } from "@/ui/FormActions";
import { useRoom } from "../desk/context";
import { startIn } from "../desk/lifting";
import type { Held } from "../layout/keyboard";
import { vacant } from "../layout/plane";
import panel from "../panels/Panels.module.css";
import { Spot } from "../picking/Spot";
import { useTakingBack } from "../picking/useTakingBack";
import type { Block } from "../types";
import { type Origin, type Shelf, shelvesQuery, showElsewhere, takeAway } from "./api";
import { NotePicker } from "./NotePicker";

type Props = {
  block: Block;
  from: Origin;
  /** The block of the other canvas that is proposed, and comes first. */
  first: string | undefined;
  onClose: () => void;
};

/** Which notes of a canvas come, and where in the block they are to lie. */
export function BringForm({ block, from, first, onClose }: Props) {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  const { data: shelves, error } = useQuery(shelvesQuery(canvas.id, from.canvas));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [held, setHeld] = useState<Held>(() => beginningIn(block));
  const takeBack = useTakingBack(takeAway);
  const using = useMutation({
    mutationFn: showElsewhere,
    // Also for whoever has closed the dialog meanwhile.
    onSuccess(made) {
      const told = t`${plural(made.length, { one: "# note", other: "# notes" })} brought from ${from.title}`;
      desk.tell(told, () => takeBack(made.map(({ id }) => id)));
    },
  });
  const problem = useProblem(using.error ?? error);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (picked.size === 0 || !shelves) return;
    const ids = inOrder(shelves, first).filter(id => picked.has(id));
    using.mutate({ canvas: canvas.id, notes: placed(ids) }, { onSuccess: leave });
  }

  /** On a map each finds a free spot; elsewhere they stand one after the other. */
  function placed(ids: readonly string[]) {
    const { lane, column, x, y } = held;
    const taken = desk.places.notesIn(block.id).map(note => ({ x: note.x ?? 0.5, y: note.y ?? 0.5 }));
    const spots = isMap(block) ? vacant(taken, ids.length) : [];
    return ids.map((id, index) => ({ id, block: block.id, lane, column, ...(spots[index] ?? { x, y }) }));
  }

  function leave([first]: readonly { note: string }[]) {
    onClose();
    if (first) desk.stage.focus(first.note);
  }

  if (!shelves) return problem ? <p role="alert">{problem.detail}</p> : <p aria-busy="true" />;
  if (shelves.length === 0) {
    return (
      <p>
        <Trans>Nothing on this canvas can be brought here yet. Choose another one.</Trans>
      </p>
    );
  }
  return (
    <form className={panel.form} onSubmit={submit}>
      <NotePicker shelves={sorted(shelves, first)} picked={picked} onPick={setPicked} />
      {!isMap(block) && block.kind !== "two_axis_matrix" && (
        <Spot block={block} note={null} held={held} onChange={part => setHeld({ ...held, ...part })} />
      )}
      <p className={panel.outcome}>
        <Trans>
          The notes stay where they are and show here in the same words. When they are changed there, they
          change here, too, and are marked.
        </Trans>
      </p>
      {problem && <p role="alert">{problem.detail}</p>}
      <FormActions>
        <Button type="submit" variant="fill" isPending={using.isPending} isDisabled={picked.size === 0}>
          <Plural value={Math.max(1, picked.size)} one="Bring # note" other="Bring # notes" />
        </Button>
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </form>
  );
}

function isMap({ kind }: Block): boolean {
  return kind === "free_map" || kind === "graph";
}

/** Where something lies on two axes says something, so it waits to be put there. */
function beginningIn(block: Block): Held {
  const start = startIn(block);
  return block.kind === "two_axis_matrix" ? { ...start, x: null, y: null } : start;
}

function sorted(shelves: readonly Shelf[], first: string | undefined): Shelf[] {
  return shelves.toSorted((a, b) => Number(b.block === first) - Number(a.block === first));
}

function inOrder(shelves: readonly Shelf[], first: string | undefined): string[] {
  return sorted(shelves, first).flatMap(({ notes }) => notes.map(({ id }) => id));
}
