import { Suspense } from "react";
import type { Subject } from "@/features/questions";
import { later } from "@/ui/later";
import type { Measure, TeamBoard } from "../api";

const AskDialog = later(async () => ({ default: (await import("@/features/questions")).AskDialog }));

type Props = { team: TeamBoard; measure: Measure; onClose: () => void };

/** The dialog in which a coach asks what a measure gives reason to, about what the measure points to. */
export function AskAbout({ team, measure, onClose }: Props) {
  const subjects = subjectsOf(team);
  return (
    <Suspense fallback={null}>
      <AskDialog
        team={team.team}
        subjects={subjects}
        about={subjects.find(({ id }) => id === pointedTo(team, measure))}
        start={measure.to_ask}
        onClose={onClose}
      />
    </Suspense>
  );
}

function subjectsOf({ canvases, experiments }: TeamBoard): Subject[] {
  return [
    ...experiments.map(({ id, title }) => ({ kind: "experiment" as const, id, title })),
    ...canvases.map(({ id, number, title }) => ({
      kind: "canvas" as const,
      id,
      title: `${number} ${title}`,
    })),
  ];
}

const ACTORS = 2;
const ASSUMPTIONS = 6;
/** The canvas whose notes a measure counts, where it is one. */
const CANVASES: Record<string, number> = {
  state_actor_present: ACTORS,
  sectors_represented: ACTORS,
  missing_voices_found: ACTORS,
  assumptions_tested: ASSUMPTIONS,
};
const OF_EXPERIMENTS = new Set([
  "days_since_iteration",
  "evidence_mix",
  "learning_return",
  "decision_quality",
]);

/** The id of what the measure is about; undefined: the team as a whole. Where there are several, the coach chooses. */
function pointedTo({ canvases, experiments }: TeamBoard, { id }: Measure): string | undefined {
  if (OF_EXPERIMENTS.has(id)) return experiments.length === 1 ? experiments[0]?.id : undefined;
  if (id === "canvas_freshness") {
    const stale = canvases.filter(({ is_stale }) => is_stale);
    return stale.length === 1 ? stale[0]?.id : undefined;
  }
  return canvases.find(({ number }) => number === CANVASES[id])?.id;
}
