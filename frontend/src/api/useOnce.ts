import { useRef } from "react";
import { onceKey } from "./onceKey";

type Params = { header: { "Idempotency-Key": string } };

/**
 * For what one form sends: the same words again, because the answer to the first try was lost, go under the same key, and
 * are there once. Other words, and the same after they have arrived, are another thing.
 */
export function useOnce() {
  const tried = useRef<{ words: string; key: string } | null>(null);
  return async <T>(given: unknown, post: (params: Params) => Promise<T>): Promise<T> => {
    const words = JSON.stringify(given);
    const { key } = tried.current?.words === words ? tried.current : { key: onceKey() };
    tried.current = { words, key };
    const made = await post({ header: { "Idempotency-Key": key } });
    tried.current = null;
    return made;
  };
}
