import { useLingui } from "@lingui/react/macro";
import type { Funnel } from "./api";
import styles from "./Missing.module.css";

/** How many were invited, looked, came, contributed, and came back: a sentence, then the steps. */
export function FunnelSteps({ funnel }: { funnel: Funnel }) {
  const { t } = useLingui();
  const { sent, arrived, contributed } = funnel;
  if (sent === 0) return <p className={styles.sentence}>{t`Nobody has been invited into the space yet.`}</p>;
  const steps = [
    { id: "sent", name: t`Invited`, count: sent },
    { id: "opened", name: t`Looked at it`, count: funnel.opened },
    { id: "arrived", name: t`Came in`, count: arrived },
    { id: "contributed", name: t`Contributed`, count: contributed },
    { id: "came_back", name: t`Came back`, count: funnel.came_back },
  ];
  return (
    <>
      <p className={styles.sentence}>
        {t`Of ${sent} invited, ${arrived} came and ${contributed} contributed. A link counts as many as came by it.`}
      </p>
      <ol className={styles.funnel}>
        {steps.map(({ id, name, count }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${(100 * count) / sent}%` }} />
            </span>
            <b>{count}</b>
          </li>
        ))}
      </ol>
    </>
  );
}
