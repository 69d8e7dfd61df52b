import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "@/ui/Checkbox";
import { RadioGroup } from "@/ui/RadioGroup";
import { Range } from "@/ui/Range";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import styles from "./Edit.module.css";
import { RowsField } from "./RowsField";
import type { Field } from "./values";

type Props = { field: Field; value: string; onChange: (value: string) => void };

/** One field of a form, as its kind wants it. */
export function FieldInput({ field, value, onChange }: Props) {
  const { t } = useLingui();
  const { name, label, hint, max, options = [], isRequired = false } = field;
  const common = { name, label, hint, value, onChange, isRequired, ...(max && { maxLength: max }) };
  switch (field.kind) {
    case "area":
      return <TextArea {...common} rows={field.rows ?? 3} />;
    case "lines":
      return <TextArea {...common} rows={field.rows ?? 3} hint={hint ?? t`One on each line.`} />;
    case "date":
      return <TextField {...common} type="date" />;
    case "number":
      return <TextField {...common} inputMode="decimal" />;
    case "choice":
      return <Select {...{ name, label, hint, value, onChange, options }} />;
    case "radio":
      return <RadioGroup {...{ name, label, value, onChange }} choices={options} />;
    case "check":
      return (
        <Checkbox
          name={name}
          isSelected={value === "yes"}
          onChange={on => onChange(on ? "yes" : "")}
          hint={hint}
        >
          {label}
        </Checkbox>
      );
    case "several":
      return <Several field={field} value={value} onChange={onChange} />;
    case "rows":
      return <RowsField field={field} value={value} onChange={onChange} />;
    case "share":
      return <Share field={field} value={value} onChange={onChange} />;
    default:
      return <TextField {...common} />;
  }
}

/** Any number of a list. */
function Several({ field, value, onChange }: Props) {
  const chosen = value.split("\n").filter(Boolean);
  const turn = (id: string, isOn: boolean) =>
    onChange([...chosen.filter(each => each !== id), ...(isOn ? [id] : [])].join("\n"));
  return (
    <fieldset className={styles.several}>
      <legend>{field.label}</legend>
      {(field.options ?? []).map(option => (
        <Checkbox
          key={option.value}
          name={field.name}
          value={option.value}
          isSelected={chosen.includes(option.value)}
          onChange={isOn => turn(option.value, isOn)}
        >
          {option.label}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** A place between two ends; nobody has said it yet until it is moved. */
function Share({ field, value, onChange }: Props) {
  const { t } = useLingui();
  const [low = "", high = ""] = field.ends ?? [];
  const label = value === "" ? t`${field.label} (not said yet)` : field.label;
  return (
    <Range
      label={label}
      low={low}
      high={high}
      value={value === "" ? 0.5 : Number(value)}
      onChange={share => onChange(String(share))}
    />
  );
}
