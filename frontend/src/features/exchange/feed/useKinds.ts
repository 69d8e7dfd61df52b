import { useLingui } from "@lingui/react/macro";
import type { SharedPart, ShareKind } from "../api";

/** What kinds of things are called. */
export function useKinds(): Record<ShareKind, string> {
  const { t } = useLingui();
  return {
    practice: t`What worked for us`,
    block: t`Block of a canvas`,
    note: t`Note`,
    learning: t`Learning`,
    experiment: t`Story of an experiment`,
    log: t`Log entry`,
  };
}

/** What the parts of a story say; empty where the words speak for themselves. */
export function usePlaces(): Record<SharedPart["place"], string> {
  const { t } = useLingui();
  return {
    note: "",
    entry: "",
    words: "",
    title: "",
    belief: t`We believed`,
    question: t`We wanted to learn`,
    did: t`We did`,
    saw: t`We saw`,
    surprise: t`What surprised us`,
    evidence: t`Evidence`,
    learned: t`We learned`,
    lesson: t`For others`,
    decided: t`We decided`,
  };
}
