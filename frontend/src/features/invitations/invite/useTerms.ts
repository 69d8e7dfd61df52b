import { useLingui } from "@lingui/react/macro";
import type { AnyRole } from "@/i18n/roles";

export type Visibility = "team" | "space" | "programme";

/** The sentences the server will show to whoever is invited (`teams/words.py`), for the preview. */
export function useTerms() {
  const { t } = useLingui();
  const guest = [
    t`Read the team's canvases.`,
    t`Add notes where the team asks for them, and change your own.`,
    t`Comment on everything you can read.`,
  ];
  const may: Record<AnyRole, string[]> = {
    guest,
    stakeholder: [t`Read the team's canvases and see who takes part.`, ...guest.slice(1)],
    core: [
      t`Fill in all canvases together with the core team.`,
      t`Invite people and decide what they may do.`,
    ],
    coach: [
      t`Read what all teams of the programme write.`,
      t`Comment and ask questions. Only the teams change their canvases.`,
    ],
    owner: [
      t`Open teams, invite their people and coaches, and close teams.`,
      t`Read and comment on what all teams write.`,
    ],
  };
  const seenBy: Record<Visibility, string> = {
    team: t`What you write is seen by the core team and the coaches.`,
    space: t`What you write is seen by everybody invited to this team, and the coaches.`,
    programme: t`What you write is seen by everybody invited to this team and by the other teams.`,
  };
  return (role: AnyRole, visibility: Visibility | undefined) =>
    visibility ? [...may[role], seenBy[visibility]] : may[role];
}
