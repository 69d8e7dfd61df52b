import { Trans } from "@lingui/react/macro";
import { cx } from "@/ui/cx";
import { NoteGlyph } from "@/ui/NoteGlyph";
import { useRoom } from "../desk/context";
import { tidied } from "../document/addresses";
import type { Note } from "../document/schema";
import { InGroup } from "../groups/InGroup";
import styles from "./Note.module.css";
import { DescriptionMissing, NotePicture } from "./NotePicture";

/** What a note shows: its picture, its sign, its kind in words for those who do not see it, its text. */
export function NoteFace({ note }: { note: Note }) {
  const { words } = useRoom();
  const isEmpty = note.text.trim() === "";
  return (
    <>
      {note.image && <NotePicture id={note.image} />}
      <NoteGlyph type={note.type} className={styles.glyph} />
      <span className={styles.body}>
        <span className="sr">
          {words.type(note.type)}
          {note.image && (
            <>
              , <Trans>picture</Trans>
            </>
          )}
          :{" "}
        </span>
        <span className={cx(styles.text, isEmpty && styles.empty)}>
          {isEmpty ? note.image ? <DescriptionMissing /> : <Trans>Empty note</Trans> : tidied(note.text)}
        </span>
        {note.group && <InGroup id={note.group} />}
      </span>
    </>
  );
}
