import { type ComponentType, useMemo } from "react";
import { cx } from "@/ui/cx";
import { useNotesIn, useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import type { Block } from "../types";
import { NoteItem, type NoteLook } from "./NoteItem";
import styles from "./Rows.module.css";

type Props = {
  block: Block;
  notes: readonly Note[];
  lane?: string;
  column?: number;
  look?: NoteLook;
  label?: string;
  Foot?: ComponentType<{ note: Note }>;
};

/** Notes one after the other, into which others can be dropped. */
export function Row({ block, notes, lane = "", column, look = "plain", label, Foot }: Props) {
  return (
    <ul
      className={cx(styles.row, look === "large" && styles.few)}
      data-drop={block.id}
      data-lane={lane}
      data-column={column}
      aria-label={label}
    >
      {notes.map(({ id }) => (
        <li key={id}>
          <NoteItem id={id} look={look} Foot={Foot} />
        </li>
      ))}
    </ul>
  );
}

/** The notes of a block, in order; another array whenever one has come, gone or moved. */
export function useNotes(block: Block): readonly Note[] {
  const { desk } = useRoom();
  const ids = useNotesIn(block.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ids` is another array whenever a place has changed
  return useMemo(() => desk.places.notesIn(block.id), [ids, desk, block.id]);
}
