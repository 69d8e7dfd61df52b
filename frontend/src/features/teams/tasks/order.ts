import type { Task } from "./api";

/** Due first, then those without a day; done or not, a task keeps its place, so that nothing jumps under the finger. */
export function dueFirst(tasks: readonly Task[]): Task[] {
  return tasks.toSorted(
    (one, other) => (one.due_on ?? "9").localeCompare(other.due_on ?? "9") || one.id.localeCompare(other.id),
  );
}

/** What is to be done now, and what was done since the gap began. */
export function ofThisGap(
  tasks: readonly Task[],
  gap: number | undefined,
  since: string | undefined,
): Task[] {
  const isOurs = (task: Task) =>
    task.state === "open" ||
    (gap !== undefined && task.gap === gap) ||
    (task.ended_at !== null && since !== undefined && task.ended_at >= since);
  return dueFirst(tasks.filter(isOurs));
}
