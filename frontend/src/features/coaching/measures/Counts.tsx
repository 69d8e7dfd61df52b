import { useLingui } from "@lingui/react/macro";
import { cx } from "@/ui/cx";
import type { Measure } from "../api";
import styles from "./Counts.module.css";
import { Pulse } from "./Pulse";

const DOTS = 12;

/** The counts behind a sentence. Small numbers are dots, one for each; nothing is a gauge. */
export function Counts({ measure }: { measure: Measure }) {
  const words = usePartWords();
  const { id, unit, n, of, parts } = measure;
  if (id === "trust_pulse") return <Pulse parts={parts} />;
  const weeks = parts.filter(part => part.id.startsWith("week_"));
  const named = parts.filter(part => part.id in words && (part.of ?? part.n) > 0);
  return (
    <>
      {weeks.length > 0 && <Dots marks={weeks.map(week => week.n > 0)} />}
      {weeks.length === 0 && unit === "share" && n !== null && of !== null && of > 0 && of <= DOTS && (
        <Dots marks={Array.from({ length: of }, (_, place) => place < n)} />
      )}
      {named.length > 0 && (
        <p className={styles.parts}>{named.map(part => `${words[part.id]} ${figureOf(part)}`).join(" · ")}</p>
      )}
    </>
  );
}

function figureOf({ n, of }: Measure["parts"][number]): string {
  return of === null ? String(n) : `${n}/${of}`;
}

/** One dot for each; the sentence says the same in words. */
function Dots({ marks }: { marks: readonly boolean[] }) {
  if (marks.length === 0) return null;
  return (
    <span className={styles.dots} aria-hidden="true">
      {marks.map((isFull, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
        <span key={place} className={cx(styles.dot, isFull && styles.full)} />
      ))}
    </span>
  );
}

/** Names of the counts that are worth a word of their own. */
function usePartWords(): Record<string, string> {
  const { t } = useLingui();
  return {
    not_told: t`Sector not told:`,
    opened: t`Came, of those invited:`,
    contributed: t`Contributed:`,
    came_back: t`Came back:`,
    open: t`Not under test:`,
    in_test: t`Under test:`,
    supported: t`Supported:`,
    unclear: t`Unclear:`,
    refuted: t`Refuted:`,
    rounds: t`Rounds:`,
    cadence: t`Usual days between rounds:`,
    from_outside: t`From outside:`,
    overdue: t`Reviews overdue:`,
    tasks: t`Tasks done, of those due:`,
  };
}
