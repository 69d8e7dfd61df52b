import createClient, { type Middleware } from "openapi-fetch";
import { currentLanguage } from "@/i18n";
import { ensureCsrfToken, isSafe } from "./csrf";
import { ApiError, errorFrom, networkError } from "./errors";
import type { paths } from "./schema";

const headers: Middleware = {
  async onRequest({ request }) {
    request.headers.set("Accept-Language", currentLanguage());
    if (!isSafe(request.method)) request.headers.set("X-CSRFToken", await ensureCsrfToken());
    return request;
  },
};

/** The REST API, typed from its schema. Use with `answer`, which throws what was refused. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: request => fetch(request) });
api.use(headers);

type Result<T> = { data?: T; error?: unknown; response: Response };

/** The data of an answer. Throws `ApiError` for a refusal and for no answer at all. */
export async function answer<T>(call: Promise<Result<T>>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw cause instanceof ApiError ? cause : networkError();
  });
  if (!response.ok) throw errorFrom(response.status, error);
  return data as T;
}
