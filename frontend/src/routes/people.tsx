import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { MissingLine } from "@/features/coaching";
import { TeamPost } from "@/features/notifications";
import { PeoplePage } from "@/features/teams";

const route = getRouteApi("/inside/teams/$teamId/people");

export function PeopleRoute() {
  const { teamId } = route.useParams();
  const { invite = false } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <TeamShell teamId={teamId} width="read">
      <PeoplePage
        teamId={teamId}
        isInviting={invite}
        onInvite={isInviting =>
          void navigate({ search: isInviting ? { invite: true } : {}, replace: !isInviting })
        }
      >
        <MissingLine teamId={teamId} />
      </PeoplePage>
      <TeamPost teamId={teamId} />
    </TeamShell>
  );
}
