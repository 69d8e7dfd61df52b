import type { Anchor, Comment, Thread } from "./api";

/** Threads somebody can still read something in: open questions of coaches, then the one last spoken in first. */
export function inOrder(threads: readonly Thread[]): Thread[] {
  return threads
    .filter(({ comments }) => comments.some(({ deleted_at }) => !deleted_at))
    .sort((a, b) => waiting(b) - waiting(a) || lastSaid(b).localeCompare(lastSaid(a)));
}

function waiting({ state }: Thread): number {
  return Number(state === "open");
}

function lastSaid({ comments, created_at }: Thread): string {
  return comments.at(-1)?.created_at ?? created_at;
}

export function isAbout(thread: Thread, { kind, id }: Anchor): boolean {
  return kind === "" || (thread.anchor_kind === kind && thread.anchor_id === id);
}

/** The thread with that comment, or of that id itself. */
export function threadWith(threads: readonly Thread[], comment: string | undefined): Thread | undefined {
  return threads.find(
    ({ id, comments }) => id === comment || comments.some((said: Comment) => said.id === comment),
  );
}
