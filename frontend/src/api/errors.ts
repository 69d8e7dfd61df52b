/** Field name -> sentences, as the server words them. */
export type FieldErrors = Record<string, string[]>;

type Extra = { errors?: FieldErrors; retryAfter?: number; body?: Record<string, unknown> };

/** A request the server refused, or never answered (`network`). Switch on `code`, show `detail`. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: FieldErrors;
  readonly retryAfter: number | undefined;
  /** What the refusal says besides: what is there now (412), what is missing (422). */
  readonly body: Record<string, unknown>;

  constructor(status: number, code: string, detail: string, extra: Extra = {}) {
    const { errors = {}, retryAfter, body = {} } = extra;
    super(`${status} ${code}`);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.errors = errors;
    this.retryAfter = retryAfter;
    this.body = body;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function sentences(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(sentences);
  return isRecord(value) ? Object.values(value).flatMap(sentences) : [];
}

function fieldErrors(value: unknown): FieldErrors {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([field, said]) => [field, sentences(said)]));
}

/** allauth answers `{"errors": [{"message", "code", "param"}]}` instead of a problem document. */
function fromAllauth(status: number, listed: unknown[]): ApiError {
  const errors: FieldErrors = {};
  const general: string[] = [];
  let code = "invalid";
  for (const item of listed.filter(isRecord)) {
    const message = String(item.message ?? "");
    if (typeof item.code === "string") code = item.code;
    if (typeof item.param === "string") errors[item.param] = [...(errors[item.param] ?? []), message];
    else general.push(message);
  }
  return new ApiError(status, code, general.join(" ") || firstOf(errors), { errors });
}

function firstOf(errors: FieldErrors): string {
  return Object.values(errors)[0]?.[0] ?? "";
}

const CODES: Record<number, string> = {
  401: "not_signed_in",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  413: "too_large",
  429: "too_many",
};

/** The typed error behind any refused answer: a problem document, allauth's list, or no JSON at all. */
export function errorFrom(status: number, body: unknown): ApiError {
  const fallback = CODES[status] ?? (status >= 500 ? "server" : "refused");
  if (!isRecord(body)) return new ApiError(status, fallback, "");
  if (Array.isArray(body.errors)) return fromAllauth(status, body.errors);
  const code = typeof body.code === "string" ? body.code : fallback;
  const detail = typeof body.detail === "string" ? body.detail : "";
  const retryAfter = typeof body.retry_after === "number" ? body.retry_after : undefined;
  return new ApiError(status, code, detail, {
    errors: fieldErrors(body.errors),
    body,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

export function networkError(): ApiError {
  return new ApiError(0, "network", "");
}

/** What a thrown thing means for a person; anything unknown is a fault of ours. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return error instanceof TypeError ? networkError() : new ApiError(0, "unexpected", "");
}
