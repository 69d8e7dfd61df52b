import { useLingui } from "@lingui/react/macro";
import type { OfferedStep } from "./api";

type Kind = OfferedStep["kind"];

/** What a step is for, in a word. */
export function useKinds(): Record<Kind, string> {
  const { t } = useLingui();
  return {
    free: t`Together`,
    canvas: t`Canvas`,
    lesson: t`Lesson`,
    recipe: t`Recipe`,
    break: t`Break`,
  };
}
