import { type MouseEvent, memo, type PointerEvent, useRef } from "react";
import { cx } from "@/ui/cx";
import { useIsPicking, useKeyed, useRoom } from "../desk/context";
import { pick, togglePick } from "../desk/picking";
import { whereabouts } from "../desk/whereabouts";
import type { Note } from "../document/schema";
import { holdToDrag } from "./holding";
import styles from "./Note.module.css";
import { NoteFace } from "./NoteFace";
import { noteKey } from "./noteKeys";
import { useFocusHere } from "./useFocusHere";

type Props = { note: Note; isSelected: boolean; isPicked: boolean; isInList: boolean };

/** A note at rest. One press selects it, another (or Enter) writes in it; with Shift it is picked; held, it moves. */
export const NoteCard = memo(function NoteCard({ note, isSelected, isPicked, isInList }: Props) {
  const room = useRoom();
  const { desk } = room;
  const card = useFocusHere<HTMLButtonElement>(note.id);
  const isStop = useKeyed(desk.stage, `stop:${note.block}`, () => {
    const stop = desk.stage.stopIn(note.block) ?? desk.store.notesIn(note.block)[0];
    return stop === note.id;
  });

  const isPicking = useIsPicking();
  const wasSelected = useRef(false);

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (desk.stage.connecting) return desk.endArrow(note.id);
    event.currentTarget.focus();
    if (isForMany(event) || desk.stage.isChoosing) return togglePick(desk, note.id);
    desk.stage.choose(false);
    if (event.target instanceof HTMLImageElement) return desk.stage.open({ kind: "look", note: note.id });
    if (wasSelected.current && event.detail > 0) desk.edit(note.id);
  }

  function hold(event: PointerEvent<HTMLButtonElement>) {
    wasSelected.current = isSelected;
    const { selected, picks } = desk.stage;
    // The note that is selected by itself is the first of several.
    if (isForMany(event) && !isSelected && selected && picks.size === 0) pick(desk, [selected]);
    if (desk.mayChange(note)) holdToDrag(event.nativeEvent, event.currentTarget, room, note.id);
  }

  return (
    <button
      ref={card}
      type="button"
      data-card
      className={cx(styles.card)}
      aria-description={((isSelected || isStop) && whereabouts(desk, note)) || undefined}
      aria-pressed={isPicking ? isPicked : undefined}
      tabIndex={isInList || isStop ? 0 : -1}
      onClick={press}
      onDoubleClick={event => {
        event.stopPropagation();
        desk.edit(note.id);
      }}
      onFocus={() => desk.stage.select(note.id, note.block)}
      onKeyDown={event => noteKey(event, room, note)}
      onPointerDown={hold}
    >
      <NoteFace note={note} />
    </button>
  );
});

function isForMany({ shiftKey, ctrlKey, metaKey }: MouseEvent | PointerEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}
