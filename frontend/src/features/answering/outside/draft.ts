import { useCallback, useState } from "react";
import { keep, readKept } from "@/api/kept";
import { onceKey } from "@/api/onceKey";
import type { Content } from "./api";

/** `isSent`: somebody has pressed the button, and no answer has come yet. */
export type Draft = Content & { key: string; isSent: boolean };

function read(name: string): Draft {
  const { text, name: own, is_named, key, isSent } = readKept(name) ?? {};
  return {
    text: typeof text === "string" ? text : "",
    name: typeof own === "string" ? own : "",
    is_named: is_named === true,
    key: typeof key === "string" ? key : onceKey(),
    isSent: isSent === true,
  };
}

/** What somebody is answering, on this device until it has arrived. */
export function useDraft(code: string) {
  const place = `niitty.answer.${code}`;
  const [draft, setDraft] = useState(() => read(place));
  const change = useCallback(
    (changes: Partial<Draft>) =>
      setDraft(before => {
        const next = { ...before, ...changes };
        keep(place, next);
        return next;
      }),
    [place],
  );
  const forget = useCallback(() => keep(place, null), [place]);
  return { draft, change, forget };
}
