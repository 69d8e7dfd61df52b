/** The cursor in a page's `next` address; undefined at the end. */
export function cursorOf(next: string | null | undefined): string | undefined {
  if (!next) return undefined;
  return new URL(next, location.origin).searchParams.get("cursor") ?? undefined;
}
