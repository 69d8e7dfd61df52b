import { Trans, useLingui } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import type { Task } from "./api";
import styles from "./Tasks.module.css";

/** Who does it; while nobody has taken it, whose it is in words; who has done it. */
export function Whose({ task: { state, assignee, ended_by, owner_role } }: { task: Task }) {
  const { t } = useLingui();
  if (state === "done" && ended_by) return <span>{t`done, ${ended_by.display_name}`}</span>;
  if (assignee) {
    return (
      <span className={styles.who}>
        <Avatar person={assignee} />
        {assignee.display_name}
      </span>
    );
  }
  return <span>{owner_role || <Trans>nobody yet</Trans>}</span>;
}

/** The day it is due, or that it is over: in words and with a sign. */
export function Due({ task: { state, due_on, is_overdue } }: { task: Task }) {
  const time = useTime();
  if (!due_on || state !== "open") return null;
  const day = time.day(`${due_on}T12:00:00`);
  if (is_overdue) {
    return (
      <span className={styles.overdue}>
        <Icon name="clock" size="s" />
        <Trans>was due {day}</Trans>
      </span>
    );
  }
  return (
    <time dateTime={due_on}>
      <Trans>by {day}</Trans>
    </time>
  );
}
