import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { useRoom } from "../desk/context";
import { startIn } from "../desk/lifting";
import { type Note, placeOf } from "../document/schema";
import type { Held } from "../layout/keyboard";
import { canvasQuery } from "../page/query";
import styles from "../panels/Panels.module.css";
import type { Block, Canvas } from "../types";
import { useMoveNotes } from "./api";
import { Spot } from "./Spot";

type Props = { canvasId: string; notes: readonly Note[]; onClose: () => void };

/** Moving notes to another canvas of the team: the server does it, since it has both. */
export function ElsewhereForm({ canvasId, ...rest }: Props) {
  const { data: canvas } = useQuery(canvasQuery(canvasId));
  if (!canvas) return <p aria-busy="true" />;
  return <BlockForm canvas={canvas} {...rest} />;
}

function openIn({ abilities, template: { blocks } }: Canvas): Block[] {
  if (abilities.change) return blocks;
  return abilities.contribute ? blocks.filter(block => block.open_to === "everyone") : [];
}

function BlockForm({ canvas, notes, onClose }: { canvas: Canvas } & Omit<Props, "canvasId">) {
  const { t } = useLingui();
  const { canvas: here, desk } = useRoom();
  const blocks = openIn(canvas);
  const [held, setHeld] = useState<Held | null>(() => (blocks[0] ? startIn(blocks[0]) : null));
  const moving = useMoveNotes();
  const problem = useProblem(moving.error);
  const block = blocks.find(({ id }) => id === held?.block);

  function enter(id: string) {
    const next = blocks.find(one => one.id === id);
    if (next) setHeld(startIn(next));
  }

  function move(event: FormEvent) {
    event.preventDefault();
    if (!held) return;
    const { block, lane, column, x, y } = held;
    const wanted = notes.map(({ id }) => ({ id, block, lane, column, x, y }));
    moving.mutate(
      { canvas: canvas.id, notes: wanted },
      {
        onSuccess(moved) {
          const back = moved.map(({ id }, index) => ({ id, ...whereItWas(notes[index]) }));
          desk.stage.choose(false);
          const told = t`${plural(moved.length, { one: "# note", other: "# notes" })} moved to ${canvas.title}`;
          desk.voice.toast(told, () => moving.mutate({ canvas: here.id, notes: back }));
          onClose();
        },
      },
    );
  }

  if (blocks.length === 0) {
    return (
      <p>
        <Trans>The core team writes there.</Trans>
      </p>
    );
  }
  return (
    <form className={styles.form} onSubmit={move}>
      <Select
        label={t`Block`}
        options={blocks.map(({ id, title }) => ({ value: id, label: title }))}
        value={block?.id ?? ""}
        onChange={enter}
      />
      {block && held && (
        <Spot block={block} note={null} held={held} onChange={part => setHeld({ ...held, ...part })} />
      )}
      <p className={styles.outcome}>
        <Trans>Comments go along, and the notes stay their authors’. Arrows do not go along.</Trans>
      </p>
      {problem && <p role="alert">{problem.detail}</p>}
      <FormActions>
        <Button type="submit" variant="fill" isPending={moving.isPending}>
          <Trans>Move</Trans>
        </Button>
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </form>
  );
}

function whereItWas(note: Note | undefined) {
  return note ? { ...placeOf(note), type: note.type } : { block: "" };
}
