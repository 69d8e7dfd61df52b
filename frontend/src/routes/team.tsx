import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { FromCoach, PulsePrompt, SeenByCoaches, WhatBecame } from "@/features/coaching";
import { RunningNow } from "@/features/experiments";
import { TeamQuestions } from "@/features/questions";
import { TeamSpace } from "@/features/teams";

const route = getRouteApi("/inside/teams/$teamId");

export function TeamRoute() {
  const { teamId } = route.useParams();
  return (
    <TeamShell teamId={teamId}>
      <WhatBecame key={`became ${teamId}`} teamId={teamId} />
      <PulsePrompt key={`pulse ${teamId}`} teamId={teamId} />
      <TeamSpace
        key={teamId}
        teamId={teamId}
        first={<TeamQuestions teamId={teamId} />}
        seen={<SeenByCoaches teamId={teamId} />}
      >
        <RunningNow teamId={teamId} />
        <FromCoach teamId={teamId} />
      </TeamSpace>
    </TeamShell>
  );
}
