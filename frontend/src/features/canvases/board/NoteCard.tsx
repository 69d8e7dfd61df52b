import { type MouseEvent, memo, type PointerEvent, useRef } from "react";
import { cx } from "@/ui/cx";
import { useKeyed, useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import { holdToDrag } from "./holding";
import styles from "./Note.module.css";
import { NoteFace } from "./NoteFace";
import { noteKey } from "./noteKeys";
import { useFocusHere } from "./useFocusHere";

type Props = { note: Note; isSelected: boolean; isInList: boolean };

/** A note at rest. One press selects it, another (or Enter) writes in it; held, it moves. */
export const NoteCard = memo(function NoteCard({ note, isSelected, isInList }: Props) {
  const room = useRoom();
  const { desk } = room;
  const card = useFocusHere<HTMLButtonElement>(note.id);
  const isStop = useKeyed(desk.stage, `stop:${note.block}`, () => {
    const stop = desk.stage.stopIn(note.block) ?? desk.store.notesIn(note.block)[0];
    return stop === note.id;
  });

  const wasSelected = useRef(false);

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (desk.stage.connecting) return desk.endArrow(note.id);
    event.currentTarget.focus();
    if (wasSelected.current && event.detail > 0) desk.edit(note.id);
  }

  function hold(event: PointerEvent<HTMLButtonElement>) {
    wasSelected.current = isSelected;
    if (desk.mayChange(note)) holdToDrag(event.nativeEvent, event.currentTarget, room, note.id);
  }

  return (
    <button
      ref={card}
      type="button"
      data-card
      className={cx(styles.card)}
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
