import { vi } from "vitest";

type Answer = { status?: number; body?: unknown };
type Handler = Answer | ((request: { url: URL; body: unknown }) => Answer);
type Call = { method: string; path: string; search: string; body: unknown; headers: Headers };

/** Answers `fetch` from a table of "METHOD /path"; keeps what was asked. Anything not in the table is a 404. */
export function fakeServer(table: Record<string, Handler>) {
  const calls: Call[] = [];
  const fake = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(
      input instanceof Request ? input : new URL(String(input), location.origin),
      init,
    );
    const url = new URL(request.url);
    const body = await bodyOf(request);
    calls.push({
      method: request.method,
      path: url.pathname,
      search: url.search,
      body,
      headers: request.headers,
    });
    const handler = table[`${request.method} ${url.pathname}`] ?? {
      status: 404,
      body: { code: "not_found" },
    };
    const answer = typeof handler === "function" ? handler({ url, body }) : handler;
    return respond(answer);
  };
  vi.stubGlobal("fetch", vi.fn(fake));
  return { calls, to: (path: string) => calls.filter(call => call.path === path) };
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}

function respond({ status = 200, body }: Answer): Response {
  const hasBody = body !== undefined && status !== 204;
  return new Response(hasBody ? JSON.stringify(body) : null, {
    status,
    headers: { "Content-Type": status >= 400 ? "application/problem+json" : "application/json" },
  });
}

export function page<T>(results: T[]) {
  return { next: null, previous: null, results };
}
