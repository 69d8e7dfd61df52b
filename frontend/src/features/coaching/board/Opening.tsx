import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Board } from "../api";

/** A sentence before any figure: how many teams have moved since the last meeting. */
export function Opening({ board }: { board: Board }) {
  const { t } = useLingui();
  const { meeting, teams } = board;
  if (teams.length === 0) return t`Coach board`;
  if (!meeting) return t`The programme has not met yet.`;
  const { number } = meeting;
  const moved = teams.filter(({ canvases }) => canvases.some(({ has_moved }) => has_moved)).length;
  if (moved === 0) return t`No canvas has moved since meeting ${number}.`;
  return t`${plural(moved, { one: "One team has moved its canvases", other: "# teams have moved their canvases" })} since meeting ${number}.`;
}
