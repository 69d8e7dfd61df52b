import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "@/ui/Checkbox";
import { TextArea, TextField } from "@/ui/TextField";
import type { Content } from "./api";

const LONGEST = 1000;
const NEARLY = 200;

type Props = { content: Content; onChange: (changes: Partial<Content>) => void };

/** The answer, and a name for whoever wants to give one. */
export function Fields({ content, onChange }: Props) {
  const { t } = useLingui();
  const left = LONGEST - content.text.length;
  return (
    <>
      <TextArea
        name="text"
        label={t`Your answer`}
        hint={
          left < NEARLY
            ? t`${left} characters left`
            : t`A few sentences are enough, ${LONGEST} characters at most.`
        }
        value={content.text}
        onChange={text => onChange({ text })}
        maxLength={LONGEST}
        rows={5}
      />
      <TextField
        name="name"
        label={t`Your name, if you like`}
        hint={t`The team reads it. You may leave it empty.`}
        value={content.name}
        onChange={name => onChange({ name })}
        autoComplete="name"
        maxLength={80}
      />
      {content.name.trim() !== "" && (
        <Checkbox isSelected={content.is_named} onChange={is_named => onChange({ is_named })}>
          {t`Others may read my name, too`}
        </Checkbox>
      )}
    </>
  );
}
