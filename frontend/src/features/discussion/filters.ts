import type { Audience, Thread } from "./api";

export type Wish = "open" | "all" | "unread" | "mine" | "resolved" | Audience;

type Reader = {
  me: string;
  /** Comments that were new when they were first shown: what is read by being shown does not vanish. */
  fresh: ReadonlySet<string>;
};

export function isWished(thread: Thread, wish: Wish, reader: Reader): boolean {
  switch (wish) {
    case "all":
      return true;
    case "open":
      return thread.resolved_at === null;
    case "resolved":
      return thread.resolved_at !== null;
    case "unread":
      return thread.comments.some(({ id }) => reader.fresh.has(id));
    case "mine":
      return concerns(thread, reader.me);
    default:
      return thread.audience === wish;
  }
}

/** Whoever spoke in it, or is named. */
function concerns({ comments }: Thread, me: string): boolean {
  return comments.some(
    ({ author, mentions, deleted_at }) =>
      !deleted_at && (author.id === me || mentions.some(({ id }) => id === me)),
  );
}
