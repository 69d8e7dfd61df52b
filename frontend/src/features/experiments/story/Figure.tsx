import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useId, useState } from "react";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import type { Story } from "../types";
import { BeforeInWords } from "./Before";
import styles from "./Figure.module.css";
import { FigureTable } from "./FigureTable";
import { beforeOf, criterionOf, designOf, plotOf, resultsOf } from "./results";
import { useFigures } from "./useFigures";

const Chart = later(() => import("./Chart"));

/** Rounds and pilot against the criterion: drawn, or as a table, one press away. */
export function Figure({ story }: { story: Story }) {
  const { t } = useLingui();
  const figures = useFigures();
  const id = useId();
  const results = resultsOf(story);
  const design = designOf(story);
  const criterion = criterionOf(design);
  const before = beforeOf(design);
  const plot = plotOf(results, criterion, before);
  const table = <FigureTable results={results} criterion={criterion} before={before} design={design} />;
  const [isTable, setIsTable] = useState(false);
  if (!plot) return table;
  const said = plot.points
    .map(({ result }) => `${figures.nameOf(result)} ${figures.figure(result.value, result.of)}`)
    .join(", ");
  const label = criterion ? t`Results: ${said}. A yes is ${figures.yes(criterion)}.` : t`Results: ${said}.`;
  return (
    <figure className={styles.figure}>
      <div id={id}>
        {isTable ? (
          table
        ) : (
          <div className={styles.chart} role="img" aria-label={label}>
            <Suspense fallback={<div className={styles.wait} />}>
              <Chart plot={plot} criterion={criterion} />
            </Suspense>
          </div>
        )}
      </div>
      <figcaption className={styles.caption}>
        <span>
          {!before && <BeforeInWords design={design} />}{" "}
          <Trans>
            Each round stands for itself: something was changed between them, so there is no average.
          </Trans>
        </span>
        <Button
          variant="bare"
          icon={isTable ? "picture" : "list"}
          onPress={() => setIsTable(!isTable)}
          className={styles.turn}
        >
          {isTable ? <Trans>Show as a figure</Trans> : <Trans>Show as a table</Trans>}
        </Button>
      </figcaption>
    </figure>
  );
}
