/** What is being typed, on this device. Private windows and full disks keep nothing: then the page alone holds it. */
export function readKept(name: string): Record<string, unknown> | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return stored && typeof stored === "object" ? (stored as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function keep(name: string, value: object | null): void {
  try {
    if (value) localStorage.setItem(name, JSON.stringify(value));
    else localStorage.removeItem(name);
  } catch {
    // Nothing is lost that the page does not still show.
  }
}
