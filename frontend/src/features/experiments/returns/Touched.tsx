import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { cx } from "@/ui/cx";
import { NoteGlyph, noteColours } from "@/ui/NoteGlyph";
import { RadioGroup } from "@/ui/RadioGroup";
import { Select } from "@/ui/Select";
import { type MarkName, type NewReturn, notesQuery, type Suggestion } from "./api";
import styles from "./Returns.module.css";
import { useMarkWords } from "./words";

type Touch = Pick<NewReturn, "affected" | "mark">;
type Props = { suggestion: Suggestion; text: string; touch: Touch; onChange: (touch: Touch) => void };

/** Which note the learning touches, what it does to it, and how the two will look. */
export function Touched({ suggestion, text, touch, onChange }: Props) {
  const { t } = useLingui();
  const words = useMarkWords();
  const { data: notes = [] } = useQuery(notesQuery(suggestion.canvas.id, suggestion.block));
  const told = notes.filter(note => note.text.trim() !== "");
  const affected = told.find(({ id }) => id === touch.affected);
  return (
    <>
      {told.length > 0 && (
        <Select
          name="affected"
          label={t`Which note does it touch?`}
          value={touch.affected ?? ""}
          onChange={id => onChange(id ? { affected: id, mark: touch.mark || "changed" } : {})}
          options={[
            { value: "", label: t`None of them` },
            ...told.map(note => ({ value: note.id, label: note.text })),
          ]}
        />
      )}
      {affected && (
        <RadioGroup
          name="mark"
          label={t`What does it do to that note?`}
          value={touch.mark ?? ""}
          onChange={mark => onChange({ ...touch, mark: mark as MarkName })}
          choices={[
            { value: "confirmed", label: words.confirmed },
            { value: "changed", label: words.changed },
            {
              value: "no_longer_true",
              label: words.no_longer_true,
              hint: t`It goes pale. Nothing is deleted.`,
            },
          ]}
        />
      )}
      <figure className={styles.preview}>
        <figcaption className={styles.quiet}>
          <Trans>On the canvas</Trans>
        </figcaption>
        {affected && (
          <p className={cx(styles.note, noteColours(affected.type ?? ""), isOver(touch) && styles.pale)}>
            <NoteGlyph type={affected.type ?? ""} />
            <span>{affected.text}</span>
          </p>
        )}
        <p className={cx(styles.note, noteColours("learning"))}>
          <NoteGlyph type="learning" />
          <span>{text}</span>
        </p>
      </figure>
    </>
  );
}

function isOver({ mark }: Touch): boolean {
  return mark === "no_longer_true";
}
