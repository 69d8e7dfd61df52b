import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];

/** What a form sends: only what was changed, by the names of the API. */
export type Changes = Record<string, unknown>;

/** What saving answers when the words wait on the device for a connection: the server has nothing new to show. */
export const WAITS = Symbol("waits on the device");

/** What is edited with `If-Match`. */
export type Part =
  | "experiment"
  | "assumption"
  | "state"
  | "design"
  | "line"
  | "answer"
  | "iteration"
  | "pilot"
  | "learning"
  | "decision";

type At = { path: { id: string }; header: { "If-Match": string } };

/** The one place where a form's values become a request's body: the server checks them, field by field. */
const CHANGE: Record<Part, (params: At, body: Changes) => Promise<unknown>> = {
  experiment: (params, body) =>
    answer(
      api.PATCH("/api/v1/experiments/{id}/", {
        params,
        body: body as Schemas["PatchedExperimentChangesRequest"],
      }),
    ),
  assumption: (params, body) =>
    answer(
      api.PATCH("/api/v1/assumptions/{id}/", {
        params,
        body: body as Schemas["PatchedAssumptionContentRequest"],
      }),
    ),
  state: (params, body) =>
    answer(api.POST("/api/v1/assumptions/{id}/state/", { params, body: body as Schemas["StateRequest"] })),
  design: (params, body) =>
    answer(
      api.PATCH("/api/v1/designs/{id}/", { params, body: body as Schemas["PatchedDesignChangesRequest"] }),
    ),
  line: (params, body) =>
    answer(
      api.PATCH("/api/v1/checklist-lines/{id}/", {
        params,
        body: body as Schemas["PatchedLineContentRequest"],
      }),
    ),
  answer: (params, body) =>
    answer(
      api.POST("/api/v1/checklist-lines/{id}/answer/", { params, body: body as Schemas["AnswerRequest"] }),
    ),
  iteration: (params, body) =>
    answer(
      api.PATCH("/api/v1/iterations/{id}/", {
        params,
        body: body as Schemas["PatchedIterationContentRequest"],
      }),
    ),
  pilot: (params, body) =>
    answer(
      api.PATCH("/api/v1/pilots/{id}/", { params, body: body as Schemas["PatchedPilotContentRequest"] }),
    ),
  learning: (params, body) =>
    answer(
      api.PATCH("/api/v1/learnings/{id}/", {
        params,
        body: body as Schemas["PatchedLearningContentRequest"],
      }),
    ),
  decision: (params, body) =>
    answer(
      api.PATCH("/api/v1/decisions/{id}/", {
        params,
        body: body as Schemas["PatchedDecisionContentRequest"],
      }),
    ),
};

/** Saves what was changed on a revision. Throws `stale` with `body.current` when it is no longer the newest. */
export function change(part: Part, id: string, revision: number, body: Changes): Promise<unknown> {
  return CHANGE[part]({ path: { id }, header: { "If-Match": `"${revision}"` } }, body);
}

export type Creatable = "line" | "pilot" | "learning" | "decision";

/** Writes something new into an experiment (a line: into its design). */
export function create(what: Creatable, into: string, body: Changes): Promise<unknown> {
  const given: unknown = what === "line" ? { ...body, design: into } : { ...body, experiment: into };
  switch (what) {
    case "line":
      return answer(api.POST("/api/v1/checklist-lines/", { body: given as Schemas["NewLineRequest"] }));
    case "pilot":
      return answer(api.POST("/api/v1/pilots/", { body: given as Schemas["NewPilotRequest"] }));
    case "learning":
      return answer(api.POST("/api/v1/learnings/", { body: given as Schemas["NewLearningRequest"] }));
    case "decision":
      return answer(api.POST("/api/v1/decisions/", { body: given as Schemas["NewDecisionRequest"] }));
  }
}

export function removeLine(id: string, revision: number): Promise<unknown> {
  const params = { path: { id }, header: { "If-Match": `"${revision}"` } };
  return answer(api.DELETE("/api/v1/checklist-lines/{id}/", { params }));
}
