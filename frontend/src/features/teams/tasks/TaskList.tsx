import { Suspense, useState } from "react";
import { later } from "@/ui/later";
import type { Task } from "./api";
import { TaskRow } from "./TaskRow";
import styles from "./Tasks.module.css";

const TaskDialog = later(() => import("./TaskDialog"));

type Props = { teamId: string; tasks: readonly Task[]; isAdding: boolean; onAdded: () => void };

/** The team's tasks, with the dialog that writes one. */
export function TaskList({ teamId, tasks, isAdding, onAdded }: Props) {
  const [changing, setChanging] = useState<Task | null>(null);
  return (
    <>
      {tasks.length > 0 && (
        <ul className={styles.list}>
          {tasks.map(task => (
            <TaskRow key={task.id} task={task} onChange={() => setChanging(task)} />
          ))}
        </ul>
      )}
      <Suspense fallback={null}>
        {isAdding && <TaskDialog teamId={teamId} onClose={onAdded} />}
        {changing && <TaskDialog teamId={teamId} task={changing} onClose={() => setChanging(null)} />}
      </Suspense>
    </>
  );
}
