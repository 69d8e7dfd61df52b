import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { teamCanvasesQuery } from "../api";
import { useRoom } from "../desk/context";
import { startIn } from "../desk/lifting";
import { type Note, placeOf } from "../document/schema";
import type { Held } from "../layout/keyboard";
import styles from "../panels/Panels.module.css";
import { ElsewhereForm } from "./ElsewhereForm";
import { moveAll } from "./many";
import { Spot } from "./Spot";

type Props = { notes: readonly string[]; onClose: () => void };

/** Moving notes without dragging: to a block, and there to its lane, ring, round or place; or to another canvas. */
export default function MoveDialog({ notes: ids, onClose }: Props) {
  const { t } = useLingui();
  const { canvas, desk, words } = useRoom();
  const [chosen, setChosen] = useState(canvas.id);
  const { data: canvases } = useQuery(teamCanvasesQuery(canvas.team.id));
  const notes = ids.map(id => desk.store.note(id)).filter(note => note !== undefined);
  const [first] = notes;
  if (!first) return null;
  const many = t`Move ${plural(notes.length, { one: "# note", other: "# notes" })}`;
  return (
    <Dialog title={notes.length > 1 ? many : t`Move “${words.name(first)}”`} isOpen onClose={onClose}>
      <div className={styles.form}>
        {canvases && canvases.length > 1 && (
          <Select
            label={t`Canvas`}
            options={canvases.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
        {chosen === canvas.id ? (
          <MoveForm first={first} notes={notes} onClose={onClose} />
        ) : (
          <ElsewhereForm key={chosen} canvasId={chosen} notes={notes} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}

type FormProps = { first: Note; notes: readonly Note[]; onClose: () => void };

function MoveForm({ first, notes, onClose }: FormProps) {
  const { t } = useLingui();
  const { desk, words } = useRoom();
  const isOne = notes.length === 1;
  const [held, setHeld] = useState<Held>(() => {
    const { order: _order, ...place } = placeOf(first);
    return { ...place, index: desk.places.group(first).findIndex(({ id }) => id === first.id) };
  });
  const block = desk.block(held.block);
  const blocks = desk.shape.blocks.filter(one => desk.mayWriteIn(one));
  const change = (part: Partial<Held>) => setHeld({ ...held, ...part });

  function enter(id: string) {
    const next = desk.block(id);
    if (next) setHeld({ ...startIn(next), index: Number.MAX_SAFE_INTEGER });
  }

  function move(event: FormEvent) {
    event.preventDefault();
    if (!block) return;
    if (isOne) desk.moveTo(first.id, held);
    else moveAll(desk, notes, { ...held, index: Number.MAX_SAFE_INTEGER });
    desk.stage.focus(first.id);
    desk.voice.say(words.putDown(words.place(block, held)));
    onClose();
  }

  return (
    <form className={styles.form} onSubmit={move}>
      <Select
        label={t`Block`}
        options={blocks.map(({ id, title }) => ({ value: id, label: title }))}
        value={held.block}
        onChange={enter}
      />
      {block && <Spot block={block} note={isOne ? first.id : null} held={held} onChange={change} />}
      <p className={styles.outcome}>{block && words.place(block, held)}</p>
      <FormActions>
        <Button type="submit" variant="fill">
          <Trans>Move</Trans>
        </Button>
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </form>
  );
}
