import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { keys } from "@/api/keys";
import { markRead, type Target, type Thread } from "./api";

const TOGETHER_MS = 800;

/** Everything that was new at any time since the page was opened. */
export function useFresh(threads: readonly Thread[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const added = threads.flatMap(({ unread }) => unread).filter(id => !fresh.has(id));
  // While drawing: a mark that comes a moment later would jump.
  if (added.length > 0) setFresh(new Set([...fresh, ...added]));
  return fresh;
}

/** Conversations that were shown are read, up to their last comment; several go in one request. */
export function useReading(target: Target): (thread: Thread) => void {
  const client = useQueryClient();
  const shown = useRef(new Map<string, string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { kind, id } = target;

  const send = useCallback(() => {
    const upto = new Map(shown.current);
    shown.current.clear();
    if (upto.size === 0) return;
    const read = (threads: Thread[] | undefined) =>
      threads?.map(thread => (upto.has(thread.id) ? { ...thread, unread: [] } : thread));
    // Not said is not lost: it stays new until the next time it is shown.
    markRead([...upto.values()]).then(
      () => client.setQueryData<Thread[]>(keys.threads(kind, id), read),
      () => undefined,
    );
  }, [client, kind, id]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      send();
    },
    [send],
  );
  return useCallback(
    (thread: Thread) => {
      const last = thread.comments.at(-1);
      if (!last) return;
      shown.current.set(thread.id, last.id);
      clearTimeout(timer.current);
      timer.current = setTimeout(send, TOGETHER_MS);
    },
    [send],
  );
}

/** Calls back once the thing is in sight and somebody could be looking. */
export function useInSight(isWanted: boolean, onSight: () => void): (thing: HTMLElement | null) => void {
  const [thing, setThing] = useState<HTMLElement | null>(null);
  const heard = useRef(onSight);
  heard.current = onSight;
  useEffect(() => {
    if (!isWanted || !thing) return;
    const eye = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) heard.current();
      },
      { threshold: 0.2 },
    );
    eye.observe(thing);
    return () => eye.disconnect();
  }, [isWanted, thing]);
  return setThing;
}
