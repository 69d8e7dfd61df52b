import { Trans } from "@lingui/react/macro";
import { cx } from "@/ui/cx";
import { NoteGlyph } from "@/ui/NoteGlyph";
import { useRoom } from "../desk/context";
import { tidied } from "../document/addresses";
import type { Note } from "../document/schema";
import { InGroup } from "../groups/InGroup";
import styles from "./Note.module.css";

/** What a note shows: its sign, its kind in words for those who do not see it, its text. */
export function NoteFace({ note }: { note: Note }) {
  const { words } = useRoom();
  const isEmpty = note.text.trim() === "";
  return (
    <>
      <NoteGlyph type={note.type} className={styles.glyph} />
      <span className={styles.body}>
        <span className="sr">{words.type(note.type)}: </span>
        <span className={cx(styles.text, isEmpty && styles.empty)}>
          {isEmpty ? <Trans>Empty note</Trans> : tidied(note.text)}
        </span>
        {note.group && <InGroup id={note.group} />}
      </span>
    </>
  );
}
