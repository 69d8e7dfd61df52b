import chips from "@/ui/Chip.module.css";
import { cx } from "@/ui/cx";
import { useRoom } from "../desk/context";
import type { Hung } from "../desk/extras";
import type { Note } from "../document/schema";
import styles from "./NoteChips.module.css";

type Props = { note: Note; extra: Hung; isReachable: boolean };

/** Signs and words below a note; each is a button that tells more. On the board Tab reaches those of the selected note. */
export function NoteChips({ note, extra, isReachable }: Props) {
  const { extras, words } = useRoom();
  if (extra.chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={words.name(note)}>
      {extra.chips.map(({ id, part, sign, word, tone }) => (
        <li key={part + id}>
          <button
            type="button"
            tabIndex={isReachable ? 0 : -1}
            className={cx(styles.chip, chips.chip, chips[tone])}
            onClick={() => extras.open(note.id, part)}
          >
            <span aria-hidden="true">{sign}</span>
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
}
