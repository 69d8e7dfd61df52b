import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

export type Task = components["schemas"]["Task"];
export type TaskContent = components["schemas"]["PatchedTaskContentRequest"];
type NewTask = Omit<components["schemas"]["NewTaskRequest"], "team">;

const MOST = 200;
const DONE = 50;

function tasksIn(team: string, state: Task["state"], page_size: number) {
  return answer(api.GET("/api/v1/tasks/", { params: { query: { team, state, page_size } } }));
}

/** All open tasks of a team, and the latest that are done. */
export function teamTasksQuery(team: string) {
  return queryOptions({
    queryKey: keys.tasks(team),
    async queryFn() {
      const [open, done] = await Promise.all([tasksIn(team, "open", MOST), tasksIn(team, "done", DONE)]);
      return [...open.results, ...done.results];
    },
  });
}

function useRefreshTasks(team: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.tasks(team) }),
      client.invalidateQueries({ queryKey: keys.home }),
    ]);
}

/** Starts the tasks of the gap in every team of the programme; what a team had before stays as it is. */
export function useStartGap(programme: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.POST("/api/v1/programmes/{id}/gap/", { params: { path: { id: programme } } })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["tasks"] }),
        client.invalidateQueries({ queryKey: keys.home }),
      ]),
  });
}

export function useAddTask(team: string) {
  const onSuccess = useRefreshTasks(team);
  return useMutation({
    mutationFn: (body: NewTask) => answer(api.POST("/api/v1/tasks/", { body: { ...body, team } })),
    onSuccess,
  });
}

export function useChangeTask(task: Task) {
  const onSuccess = useRefreshTasks(task.team.id);
  return useMutation({
    mutationFn: (body: TaskContent) =>
      answer(api.PATCH("/api/v1/tasks/{id}/", { params: { path: { id: task.id } }, body })),
    onSuccess,
  });
}

export type TaskVerb = "take" | "finish" | "reopen" | "drop";

/** What is done to a task with one press. */
export function useTaskVerb(task: Task) {
  const onSuccess = useRefreshTasks(task.team.id);
  return useMutation({
    mutationFn: (verb: TaskVerb) => {
      const params = { path: { id: task.id } };
      switch (verb) {
        case "take":
          return answer(api.POST("/api/v1/tasks/{id}/take/", { params }));
        case "finish":
          return answer(api.POST("/api/v1/tasks/{id}/finish/", { params }));
        case "reopen":
          return answer(api.POST("/api/v1/tasks/{id}/reopen/", { params }));
        case "drop":
          return answer(api.POST("/api/v1/tasks/{id}/drop/", { params }));
      }
    },
    onSuccess,
  });
}
