import { useLingui } from "@lingui/react/macro";
import type { MarkName } from "./api";

/** What a learning does to a note. */
export function useMarkWords(): Record<MarkName, string> {
  const { t } = useLingui();
  return { confirmed: t`Confirmed`, changed: t`Changed`, no_longer_true: t`No longer true` };
}
