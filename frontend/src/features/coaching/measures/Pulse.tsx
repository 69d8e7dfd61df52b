import { useLingui } from "@lingui/react/macro";
import type { Measure } from "../api";
import { QUESTIONS, useQuestions } from "../pulse/questions";
import styles from "./Counts.module.css";

/** The middle answer to each question and its range; sides apart only when both are enough. */
export function Pulse({ parts }: { parts: Measure["parts"] }) {
  const { t, i18n } = useLingui();
  const questions = useQuestions();
  const found = new Map(parts.map(({ id, n }) => [id, n]));
  const names = { all: t`Everybody`, core: t`Core team`, outside: t`From outside` };
  const sides = (["all", "core", "outside"] as const).filter(side => found.has(`${side}_heard_median`));
  if (sides.length === 0) return null;
  const figure = (id: string) => i18n.number(found.get(id) ?? 0);
  return (
    <table className={styles.pulse}>
      <thead>
        <tr>
          <th scope="col">{t`The middle answer, and from what to what`}</th>
          {sides.map(side => (
            <th key={side} scope="col">
              {names[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {QUESTIONS.map(question => (
          <tr key={question}>
            <th scope="row">{questions[question].short}</th>
            {sides.map(side => {
              const [median, low, high] = ["median", "low", "high"].map(end =>
                figure(`${side}_${question}_${end}`),
              );
              return <td key={side}>{t`${median} (${low} to ${high})`}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
