import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { Button, IconButton } from "@/ui/Button";
import { useFieldError } from "@/ui/fieldErrors";
import { TextField } from "@/ui/TextField";
import styles from "./Edit.module.css";
import { type Field, rowsOf } from "./values";

type Props = { field: Field; value: string; onChange: (value: string) => void };

/** A small table people write: agreements, weeks, incidents. */
export function RowsField({ field, value, onChange }: Props) {
  const { t } = useLingui();
  const error = useFieldError(field.name);
  const group = useRef<HTMLFieldSetElement>(null);
  const columns = field.columns ?? [];
  const rows = rowsOf(value);
  const put = (next: typeof rows) => onChange(JSON.stringify(next));

  function add() {
    put([...rows, {}]);
    requestAnimationFrame(() =>
      group.current?.querySelector<HTMLElement>("[data-row]:last-of-type input")?.focus(),
    );
  }

  return (
    <fieldset
      ref={group}
      className={styles.rows}
      aria-describedby={error ? `${field.name}-error` : undefined}
    >
      <legend>{field.label}</legend>
      {field.hint && <p className="tiny quiet">{field.hint}</p>}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
        <fieldset key={index} className={styles.row} data-row aria-label={t`Row ${index + 1}`}>
          {columns.map(({ name, label, type }) => (
            <TextField
              key={name}
              label={label}
              value={row[name] ?? ""}
              {...(type === "date" && { type: "date" as const })}
              {...(type === "number" && { inputMode: "decimal" as const })}
              onChange={cell =>
                put(rows.map((each, at) => (at === index ? { ...each, [name]: cell } : each)))
              }
            />
          ))}
          <IconButton
            icon="trash"
            label={t`Take row ${index + 1} away`}
            onPress={() => put(rows.filter((_, at) => at !== index))}
          />
        </fieldset>
      ))}
      {error && (
        <p id={`${field.name}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div>
        <Button icon="plus" onPress={add}>
          <Trans>Add a row</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
