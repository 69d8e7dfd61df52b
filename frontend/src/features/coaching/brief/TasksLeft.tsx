import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import type { Undone } from "./api";
import styles from "./Brief.module.css";
import { Rest } from "./Rest";

type Props = { tasks: readonly Undone[]; count: number; teamId: string };

/** The team's open tasks, those due first. */
export function TasksLeft({ tasks, count, teamId }: Props) {
  const { t } = useLingui();
  if (tasks.length === 0) return <p className={styles.sentence}>{t`Every task is done.`}</p>;
  const late = tasks.filter(({ is_overdue }) => is_overdue).length;
  const open = plural(count, { one: "# task is open", other: "# tasks are open" });
  return (
    <>
      <p className={styles.sentence}>
        {late > 0 ? t`${open}, ${late} of them overdue.` : t`${open}, none overdue.`}
      </p>
      <ul className={styles.rows}>
        {tasks.map(task => (
          <li key={task.id}>
            <span>
              <Link to="/teams/$teamId" params={{ teamId }} hash="until" className={styles.quote}>
                {task.title}
              </Link>{" "}
              <span className={styles.by}>
                {task.assignee ? task.assignee.display_name : <Trans>nobody yet</Trans>}
              </span>
            </span>
            <Day task={task} />
          </li>
        ))}
      </ul>
      <Rest count={count} shown={tasks.length} />
    </>
  );
}

function Day({ task: { due_on, is_overdue } }: { task: Undone }) {
  const { t } = useLingui();
  const time = useTime();
  if (!due_on) return null;
  const day = time.brief(`${due_on}T12:00:00`);
  return (
    <span className={cx(styles.days, is_overdue && styles.late)}>
      {is_overdue && <Icon name="clock" size="s" />}
      {is_overdue ? t`was due ${day}` : t`by ${day}`}
    </span>
  );
}
