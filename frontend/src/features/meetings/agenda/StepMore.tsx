import { Trans, useLingui } from "@lingui/react/macro";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import styles from "./Agenda.module.css";
import { useKinds } from "./kinds";
import type { Draft, Row } from "./steps";

type Props = { row: Row; put: (part: Partial<Draft>) => void };

/** What a step is for, and what people do in it: behind a line, as most steps never need it opened. */
export function StepMore({ row, put }: Props) {
  const { t } = useLingui();
  const kinds = useKinds();
  const isNumbered = row.kind === "canvas" || row.kind === "lesson";
  const number = row.kind === "canvas" ? row.canvas : row.lesson;

  function setNumber(typed: string) {
    const value = typed === "" ? null : Number(typed);
    put(row.kind === "canvas" ? { canvas: value } : { lesson: value });
  }

  return (
    <details className={styles.more}>
      <summary>
        {row.recipe_title || kinds[row.kind]}
        {isNumbered && number !== null && ` ${number}`}
        <span className="quiet">
          {" · "}
          <Trans>more</Trans>
        </span>
      </summary>
      <div className={styles.moreFields}>
        <Select
          label={t`What it is for`}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          value={row.kind}
          onChange={kind =>
            put({ kind: kind as Draft["kind"], ...(kind !== "recipe" && { recipe: "", recipe_title: "" }) })
          }
        />
        {isNumbered && (
          <TextField
            label={t`Number`}
            type="number"
            inputMode="numeric"
            className={styles.minutes}
            value={number === null ? "" : String(number)}
            onChange={setNumber}
          />
        )}
        <TextArea
          label={t`What people do`}
          rows={2}
          value={row.about}
          maxLength={600}
          onChange={about => put({ about })}
        />
      </div>
    </details>
  );
}
