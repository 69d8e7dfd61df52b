import { Trans, useLingui } from "@lingui/react/macro";
import styles from "./Figure.module.css";
import { type Criterion, type Result, type Verdict, verdictOf } from "./results";
import { useFigures } from "./useFigures";

/** The same figures in words. */
export function FigureTable({
  results,
  criterion,
}: {
  results: readonly Result[];
  criterion: Criterion | null;
}) {
  const { t } = useLingui();
  const figures = useFigures();
  const words: Record<Verdict, string> = { yes: t`yes`, unclear: t`unclear`, no: t`no` };
  return (
    <table className={styles.table}>
      <caption>
        {criterion ? <Trans>A yes is {figures.yes(criterion)}.</Trans> : <Trans>Results</Trans>}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>When</Trans>
          </th>
          <th scope="col">
            <Trans>Result</Trans>
          </th>
          <th scope="col">
            <Trans>By the criterion</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {results.map(result => {
          const verdict = verdictOf(result, criterion);
          return (
            <tr key={result.id}>
              <th scope="row">{figures.nameOf(result)}</th>
              <td>{figures.figure(result.value, result.of)}</td>
              <td>{verdict ? words[verdict] : "–"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
