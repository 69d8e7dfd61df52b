import { useLingui } from "@lingui/react/macro";
import type { Cell } from "../api";

/** A canvas on the board in words: signs and colours only repeat them. */
export function useCellWords(): (cell: Cell) => string {
  const { t } = useLingui();
  const states = { empty: t`not begun`, started: t`begun`, filled: t`filled` };
  return ({ state, is_stale, has_moved }) =>
    [
      states[state],
      ...(is_stale ? [t`untouched for four weeks`] : []),
      ...(has_moved ? [t`moved since the meeting`] : []),
    ].join(", ");
}
