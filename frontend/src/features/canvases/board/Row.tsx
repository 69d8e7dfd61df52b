import { type ComponentType, Suspense, useMemo } from "react";
import { cx } from "@/ui/cx";
import { useNotesIn, useRoom } from "../desk/context";
import { clustersOf } from "../document/grouping";
import type { Note } from "../document/schema";
import type { Level } from "../groups/GroupHead";
import { GroupRow } from "../groups/lazy";
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
  /** Of headings of groups. */
  level?: Level;
  Foot?: ComponentType<{ note: Note }>;
};

/** Notes one after the other, into which others can be dropped. */
export function Row({ block, notes, lane = "", column, look = "plain", label, level, Foot }: Props) {
  const inGroup = { block, lane, column, level: level ?? (lane ? 4 : 3) };
  const className = cx(styles.row, look === "large" && styles.few);
  const items = (shown: readonly Note[]) =>
    shown.map(({ id }) => (
      <li key={id}>
        <NoteItem id={id} look={look} Foot={Foot} />
      </li>
    ));
  return (
    <ul className={className} data-drop={block.id} data-lane={lane} data-column={column} aria-label={label}>
      {clustersOf(notes).flatMap(({ group, notes: together }) =>
        group ? (
          <Suspense key={group} fallback={items(together)}>
            <GroupRow group={group} count={together.length} {...inGroup}>
              <ul className={className}>{items(together)}</ul>
            </GroupRow>
          </Suspense>
        ) : (
          items(together)
        ),
      )}
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
