import { asApiError, type FieldErrors } from "@/api/errors";
import { useProblem } from "@/api/problem";

type Problem = { code: string; detail: string; errors: FieldErrors };

/** A refusal whose sentences about rows of people stand under the fields of that row, as `people.0.email`. */
export function useRowProblem(error: unknown): Problem | null {
  const problem = useProblem(error);
  if (!problem) return null;
  const { people, ...others } = problem.errors;
  const rows = rowErrors(asApiError(error).body.errors);
  const has = Object.keys(rows).length > 0;
  return { ...problem, errors: { ...others, ...(has ? rows : people && { people }) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowErrors(errors: unknown): FieldErrors {
  const people = isRecord(errors) ? errors.people : null;
  if (!isRecord(people)) return {};
  const named = Object.entries(people).flatMap(([row, fields]) =>
    isRecord(fields)
      ? Object.entries(fields).map(([field, said]) => [`people.${row}.${field}`, [said].flat().map(String)])
      : [],
  );
  return Object.fromEntries(named);
}
