import { Trans, useLingui } from "@lingui/react/macro";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import styles from "./Evidence.module.css";
import { useEvidenceWords } from "./words";

/** How strong a trace is: four squares, and the word for it. */
export function Strength({ strength }: { strength: number }) {
  const { strengths } = useEvidenceWords();
  return (
    <span className={styles.strength}>
      <Squares strength={strength} />
      {strengths[strength - 1]?.word}
    </span>
  );
}

function Squares({ strength }: { strength: number }) {
  const { t } = useLingui();
  return (
    <span className={styles.squares} role="img" aria-label={t`strength ${strength} of 4`}>
      {[1, 2, 3, 4].map(step => (
        <i key={step} className={cx(step <= strength && styles.full)} />
      ))}
    </span>
  );
}

/** What the squares mean, for whoever wants to know. */
export function StrengthsExplained() {
  const { strengths } = useEvidenceWords();
  return (
    <details className={styles.explained}>
      <summary>
        <Trans>What the squares mean</Trans>
        <Icon name="down" size="s" />
      </summary>
      <ul>
        {strengths.map(({ meaning }, index) => (
          <li key={meaning}>
            <Squares strength={index + 1} />
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
