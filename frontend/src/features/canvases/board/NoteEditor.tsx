import { useLingui } from "@lingui/react/macro";
import type { ClipboardEvent } from "react";
import { cx } from "@/ui/cx";
import { NoteGlyph } from "@/ui/NoteGlyph";
import { useRoom } from "../desk/context";
import { MAX_TEXT, type Note } from "../document/schema";
import { editorKey, linesOf } from "./editorKeys";
import styles from "./Note.module.css";
import { useNoteText } from "./useNoteText";

/** Writing in a note: Esc or leaving the field keeps what is written, Ctrl+Enter begins the next note. */
export function NoteEditor({ note }: { note: Note }) {
  const { t } = useLingui();
  const { desk, words } = useRoom();
  const { field, binding } = useNoteText(note.id);

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const lines = linesOf(event.clipboardData.getData("text/plain"));
    if (lines.length < 2 || event.currentTarget.value.trim() !== "") return;
    event.preventDefault();
    desk.addLines(note, lines);
  }

  return (
    <div className={cx(styles.card, styles.editor)}>
      <NoteGlyph type={note.type} className={styles.glyph} />
      <div className={styles.grow}>
        <textarea
          ref={field}
          className={styles.field}
          rows={1}
          maxLength={MAX_TEXT}
          aria-label={t`${words.type(note.type)}, text of the note`}
          placeholder={t`Write…`}
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
