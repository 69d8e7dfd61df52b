import { Trans, useLingui } from "@lingui/react/macro";
import type { Design } from "../types";
import styles from "./Figure.module.css";
import { type Criterion, type Result, type Verdict, verdictOf } from "./results";
import { useFigures } from "./useFigures";

type Props = {
  results: readonly Result[];
  criterion: Criterion | null;
  before: Result | null;
  design: Design | undefined;
};

/** The same figures in words. */
export function FigureTable({ results, criterion, before, design }: Props) {
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
        <Before before={before} design={design} />
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

/** The first row: how it was. It is held against nothing. */
function Before({ before, design }: Pick<Props, "before" | "design">) {
  const figures = useFigures();
  const known = before ? figures.figure(before.value, before.of) : "";
  const words = design?.baseline ?? "";
  return (
    <tr>
      <th scope="row">{figures.nameOf({ kind: "before", number: 0 })}</th>
      <td>{[known, words].filter(Boolean).join(": ") || <Trans>not known</Trans>}</td>
      <td>–</td>
    </tr>
  );
}
