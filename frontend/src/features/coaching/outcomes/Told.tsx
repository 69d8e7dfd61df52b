import { Trans, useLingui } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import type { Outcome } from "./api";
import styles from "./Outcomes.module.css";

/** What the team has written back, the latest first. */
export function Told({ told }: { told: readonly Outcome[] }) {
  if (told.length === 0) return null;
  return (
    <details className={styles.told}>
      <summary>
        <Trans>What was written back: {told.length}</Trans>
      </summary>
      <ul className={styles.texts}>
        {told.map(outcome => (
          <One key={outcome.id} outcome={outcome} />
        ))}
      </ul>
    </details>
  );
}

function One({ outcome: { text, by, at, people } }: { outcome: Outcome }) {
  const { i18n } = useLingui();
  const time = useTime();
  const names = new Intl.ListFormat(i18n.locale).format(people.map(({ display_name }) => display_name));
  return (
    <li>
      <p className={styles.text}>{text}</p>
      <p className={styles.meta}>
        <Trans>
          {by.display_name} to {names}, {time.brief(at)}
        </Trans>
      </p>
    </li>
  );
}
