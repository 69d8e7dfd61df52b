import { ensureCsrfToken, isSafe } from "@/api/csrf";
import { errorFrom, networkError } from "@/api/errors";
import { currentLanguage } from "@/i18n";
import { endCopies } from "@/realtime/deviceCopies";
import { endOutbox } from "@/realtime/deviceOutbox";

/** allauth's headless API, which signs people in. Its answers differ from ours, so it has its own small client. */
const BASE = "/_allauth/browser/v1/";

type Flow = { id: string; is_pending?: boolean };
type Body = { status: number; data?: unknown; meta?: { is_authenticated?: boolean } };

/** Where a sign-in stands: done, or waiting for a code or a password. */
export type Standing = { isSignedIn: boolean; pending: readonly string[] };

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

async function call(method: Method, path: string, body?: Record<string, unknown>): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: "application/json",
    "Accept-Language": currentLanguage(),
    ...(body && { "Content-Type": "application/json" }),
    ...(!isSafe(method) && { "X-CSRFToken": await ensureCsrfToken() }),
  };
  try {
    return await fetch(BASE + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  } catch {
    throw networkError();
  }
}

async function read(response: Response): Promise<Body> {
  const body: unknown = await response.json().catch(() => ({}));
  // 401 is no refusal here: it says which step comes next.
  if (!response.ok && response.status !== 401) throw errorFrom(response.status, body);
  return body as Body;
}

function flowsOf(data: unknown): Flow[] {
  const flows = typeof data === "object" && data !== null && "flows" in data ? data.flows : [];
  return Array.isArray(flows) ? (flows as Flow[]) : [];
}

/** Takes one step of signing in, up or out. */
export async function step(method: Method, path: string, body?: Record<string, unknown>): Promise<Standing> {
  const { data, meta, status } = await read(await call(method, path, body));
  const pending = flowsOf(data).filter(flow => flow.is_pending || flow.id === "reauthenticate");
  return {
    isSignedIn: status === 200 && meta?.is_authenticated !== false,
    pending: pending.map(flow => flow.id),
  };
}

/** Asks for, or changes, something of one's own account. A 401 here is a refusal. */
export async function own<T>(method: Method, path: string, body?: Record<string, unknown>): Promise<T> {
  const response = await call(method, path, body);
  if (response.status === 401) throw errorFrom(401, await response.json().catch(() => ({})));
  return (await read(response)).data as T;
}

function endDrafts(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Where nothing may be stored, nothing is left.
  }
}

export async function signOut(): Promise<void> {
  await step("DELETE", "auth/session");
  await Promise.all([endCopies(), endOutbox()]);
  // A whole new page: nothing of the person stays in memory, nor what they had begun to write.
  endDrafts();
  location.assign("/sign-in");
}
