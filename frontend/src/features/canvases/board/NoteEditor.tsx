import { useLingui } from "@lingui/react/macro";
import type { ClipboardEvent } from "react";
import { cx } from "@/ui/cx";
import { NoteGlyph } from "@/ui/NoteGlyph";
import { useRoom } from "../desk/context";
import { MAX_TEXT, type Note } from "../document/schema";
import { editorKey, isSeveral } from "./editorKeys";
import styles from "./Note.module.css";
import { NotePicture } from "./NotePicture";
import { useNoteText } from "./useNoteText";

/** Writing in a note: Esc or leaving the field keeps what is written, Ctrl+Enter begins the next note. */
export function NoteEditor({ note }: { note: Note }) {
  const { t } = useLingui();
  const { desk, words } = useRoom();
  const { field, binding } = useNoteText(note.id);

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const pasted = event.clipboardData.getData("text/plain");
    if (!isSeveral(pasted) || event.currentTarget.value.trim() !== "") return;
    event.preventDefault();
    const { block, lane, column, x, y } = note;
    const index = desk.places.group(note).findIndex(({ id }) => id === note.id);
    desk.leave(note.id, false);
    desk.stage.open({ kind: "paste", pasted, at: { block, lane, column, x, y, index } });
  }

  return (
    <div className={cx(styles.card, styles.editor)}>
      {note.image && <NotePicture id={note.image} />}
      <NoteGlyph type={note.type} className={styles.glyph} />
      <div className={styles.grow}>
        <textarea
          ref={field}
          className={styles.field}
          rows={1}
          maxLength={MAX_TEXT}
          aria-label={t`${words.type(note.type)}, text of the note`}
          placeholder={note.image ? t`What does the picture show?` : t`Write…`}
          onInput={() => binding.current?.input()}
          onCompositionStart={() => binding.current?.compose()}
          onCompositionEnd={() => binding.current?.composed()}
          onKeyDown={event => editorKey(event, desk, note.id)}
          onPaste={paste}
          onBlur={event => {
            // When another window comes to the front, the field keeps the focus of this one.
            if (document.activeElement !== event.currentTarget) desk.leave(note.id, false);
          }}
        />
      </div>
    </div>
  );
}
