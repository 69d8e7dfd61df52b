const NAMES = ["__Host-niitty_csrf", "niitty_csrf"];

function csrfToken(): string {
  const cookies = document.cookie.split("; ").map(cookie => cookie.split("="));
  return cookies.find(([name]) => name !== undefined && NAMES.includes(name))?.[1] ?? "";
}

/** The token, fetched first when the cookie is gone (a page left open for a very long time). */
export async function ensureCsrfToken(): Promise<string> {
  if (!csrfToken()) await fetch("/_allauth/browser/v1/config", { headers: { Accept: "application/json" } });
  return csrfToken();
}

export function isSafe(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
