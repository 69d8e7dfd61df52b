import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Language } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import type { CallContent } from "../api";
import { useWords } from "../words/useWords";
import styles from "./Desk.module.css";

const MOST = 12;

type Requirement = NonNullable<CallContent["requirements"]>[number];
type Question = NonNullable<CallContent["questions"]>[number];
type Props<T> = {
  rows: readonly T[];
  onChange: (rows: T[]) => void;
  language: Language;
  /** The call is published: only the words may be mended. */
  isFixed: boolean;
};

export function RequirementRows({ rows, onChange, language, isFixed }: Props<Requirement>) {
  const { t } = useLingui();
  const { stateActor } = useWords();
  const set = (at: number, row: Requirement) =>
    onChange(rows.map((each, index) => (index === at ? row : each)));
  const add = () => onChange([...rows, { kind: "statement", is_must: false, text: {} }]);
  return (
    <Rows
      title={<Trans>What the call requires</Trans>}
      add={<Trans>Add a requirement</Trans>}
      onAdd={rows.length < MOST && !isFixed ? add : undefined}
    >
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: new rows have no id yet; they keep their order
        <li key={index} className={styles.row}>
          <Select
            label={t`Kind`}
            options={[
              { value: "state_actor", label: t`A state actor, looked up among the people` },
              { value: "statement", label: t`They say whether it is so` },
            ]}
            value={row.kind}
            isDisabled={isFixed}
            onChange={kind => set(index, { ...row, kind: kind as Requirement["kind"] })}
          />
          <TextField
            label={t`Requirement in a sentence`}
            placeholder={row.kind === "state_actor" ? stateActor : ""}
            value={row.text[language] ?? ""}
            onChange={text => set(index, { ...row, text: { ...row.text, [language]: text } })}
            maxLength={300}
          />
          <RowEnd
            isOn={row.is_must}
            word={t`Required, not only wished for`}
            isFixed={isFixed}
            onSwitch={is_must => set(index, { ...row, is_must })}
            onRemove={() => onChange(rows.filter((_, other) => other !== index))}
            what={t`Remove requirement ${index + 1}`}
          />
        </li>
      ))}
    </Rows>
  );
}

export function QuestionRows({ rows, onChange, language, isFixed }: Props<Question>) {
  const { t } = useLingui();
  const set = (at: number, row: Question) => onChange(rows.map((each, index) => (index === at ? row : each)));
  const add = () => onChange([...rows, { is_required: false, text: {} }]);
  return (
    <Rows
      title={<Trans>Your own questions</Trans>}
      add={<Trans>Add a question</Trans>}
      onAdd={rows.length < MOST && !isFixed ? add : undefined}
    >
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: new rows have no id yet; they keep their order
        <li key={index} className={styles.row}>
          <TextField
            label={t`Question ${index + 1}`}
            value={row.text[language] ?? ""}
            onChange={text => set(index, { ...row, text: { ...row.text, [language]: text } })}
            maxLength={300}
            className={styles.whole}
          />
          <RowEnd
            isOn={row.is_required}
            word={t`Has to be answered`}
            isFixed={isFixed}
            onSwitch={is_required => set(index, { ...row, is_required })}
            onRemove={() => onChange(rows.filter((_, other) => other !== index))}
            what={t`Remove question ${index + 1}`}
          />
        </li>
      ))}
    </Rows>
  );
}

type RowsProps = { title: ReactNode; add: ReactNode; onAdd: (() => void) | undefined; children: ReactNode };

function Rows({ title, add, onAdd, children }: RowsProps) {
  return (
    <section className={styles.rows}>
      <h3>{title}</h3>
      <ul>{children}</ul>
      {onAdd && (
        <div>
          <Button icon="plus" onPress={onAdd}>
            {add}
          </Button>
        </div>
      )}
    </section>
  );
}

type EndProps = {
  isOn: boolean;
  word: string;
  isFixed: boolean;
  onSwitch: (isOn: boolean) => void;
  onRemove: () => void;
  what: string;
};

function RowEnd({ isOn, word, isFixed, onSwitch, onRemove, what }: EndProps) {
  return (
    <div className={styles.rowEnd}>
      <Checkbox isSelected={isOn} isDisabled={isFixed} onChange={onSwitch}>
        {word}
      </Checkbox>
      {!isFixed && (
        <Button variant="bare" icon="trash" onPress={onRemove} aria-label={what}>
          <Trans>Remove</Trans>
        </Button>
      )}
    </div>
  );
}
