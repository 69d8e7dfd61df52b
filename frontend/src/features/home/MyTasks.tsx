import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { dueFirst, type Task, TaskRow } from "@/features/teams";
import { Link } from "@/ui/Link";
import styles from "./HomePage.module.css";

/** What I was asked to do in all my teams, due first. What I have finished just now stays until I leave the page. */
export function MyTasks({ tasks }: { tasks: readonly Task[] }) {
  const [ended, setEnded] = useState<Task[]>([]);
  const open = new Set(tasks.map(({ id }) => id));
  const shown = dueFirst([...tasks, ...ended.filter(({ id }) => !open.has(id))]);
  if (shown.length === 0) return null;

  function keep(task: Task) {
    setEnded(before => [
      ...before.filter(({ id }) => id !== task.id),
      ...(task.state === "done" ? [task] : []),
    ]);
  }

  return (
    <section className={styles.tasks} aria-labelledby="my-tasks">
      <h2 id="my-tasks" className="label">
        <Trans>Your tasks</Trans>
      </h2>
      <ul>
        {shown.map(task => (
          <TaskRow key={task.id} task={task} place={<Place team={task.team} />} onEnded={keep} isMine />
        ))}
      </ul>
    </section>
  );
}

function Place({ team }: Pick<Task, "team">) {
  return (
    <Link to="/teams/$teamId" params={{ teamId: team.id }}>
      {team.name}
    </Link>
  );
}
