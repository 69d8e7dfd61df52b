import type { Anchor, Comment, Thread } from "./api";

/** Threads somebody can still read something in, the one last spoken in first. */
export function inOrder(threads: readonly Thread[]): Thread[] {
  return threads
    .filter(({ comments }) => comments.some(({ deleted_at }) => !deleted_at))
    .sort((a, b) => lastSaid(b).localeCompare(lastSaid(a)));
}

function lastSaid({ comments, created_at }: Thread): string {
  return comments.at(-1)?.created_at ?? created_at;
}

export function isAbout(thread: Thread, { kind, id }: Anchor): boolean {
  return kind === "" || (thread.anchor_kind === kind && thread.anchor_id === id);
}

export function threadWith(threads: readonly Thread[], comment: string | undefined): Thread | undefined {
  return threads.find(({ comments }) => comments.some(({ id }: Comment) => id === comment));
}
