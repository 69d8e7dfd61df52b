import { useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import type { LastMeeting, Measure } from "../api";
import { Counts } from "./Counts";
import styles from "./Measures.module.css";
import { Trend } from "./Trend";

type Props = {
  measures: readonly Measure[];
  meeting: LastMeeting | null;
  /** Of the headings of single measures. */
  level: 3 | 4;
  /** Of the reader who may ask the team: asks what a measure gives reason to. */
  onAsk?: ((measure: Measure) => void) | undefined;
};

/** Measures in their usual order: the sentence first, the question beside it where there is a reason to ask. */
export function Measures({ measures, ...rest }: Props) {
  return (
    <ul className={styles.list}>
      {measures.map(measure => (
        <One key={measure.id} measure={measure} {...rest} />
      ))}
    </ul>
  );
}

type OneProps = Omit<Props, "measures"> & { measure: Measure };

function One({ measure, meeting, level, onAsk }: OneProps) {
  const { t } = useLingui();
  const Heading = level === 3 ? "h3" : "h4";
  const { title, sentence, question, is_signal, is_small } = measure;
  return (
    <li className={cx(styles.measure, is_signal && styles.signal)}>
      <div>
        <Heading className={styles.title}>{title}</Heading>
        <p className={styles.sentence}>{sentence}</p>
        <Counts measure={measure} />
        <Trend measure={measure} meeting={meeting} />
        {is_small && <p className={styles.small}>{t`Small numbers: read with care.`}</p>}
      </div>
      {is_signal && (
        <div className={styles.question}>
          <p className={styles.asks}>{t`A question to ask`}</p>
          <p>{question}</p>
          {onAsk && (
            <Button variant="bare" icon="question" className={styles.ask} onPress={() => onAsk(measure)}>
              {t`Ask the team`}
              <span className="sr">: {title}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
