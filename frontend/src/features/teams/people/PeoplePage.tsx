import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { InvitationList, InviteDialog } from "@/features/invitations";
import { Button } from "@/ui/Button";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type TeamDetail, teamQuery } from "../api";
import { Members } from "./Members";
import styles from "./PeoplePage.module.css";
import { ProgrammePeople } from "./ProgrammePeople";

type Props = {
  teamId: string;
  isInviting: boolean;
  onInvite: (isInviting: boolean) => void;
  /** What others have to say of who is not here. */
  children?: ReactNode;
};

/** Who is along, what each may do, in words; and the ways in. */
export function PeoplePage({ teamId, isInviting, onInvite, children }: Props) {
  const { t } = useLingui();
  const team = useQuery(teamQuery(teamId));
  useDocumentTitle(team.data ? t`People of ${team.data.name}` : undefined);
  return (
    <Loaded query={team} skeleton={<Outline />} isPage>
      {data => (
        <People team={data} isInviting={isInviting} onInvite={onInvite}>
          {children}
        </People>
      )}
    </Loaded>
  );
}

type PeopleProps = Omit<Props, "teamId"> & { team: TeamDetail };

function People({ team, isInviting, onInvite, children }: PeopleProps) {
  const { abilities, name } = team;
  return (
    <>
      <div className={styles.top}>
        <PageTitle>
          <Trans>People of {name}</Trans>
        </PageTitle>
        {abilities.invite && (
          <Button variant="fill" icon="plus" onPress={() => onInvite(true)}>
            <Trans>Invite someone</Trans>
          </Button>
        )}
      </div>
      {children}
      <Members team={team} />
      <ProgrammePeople programmeId={team.programme.id} />
      {abilities.invite && <InvitationList place={{ team: team.id }} />}
      {abilities.invite && isInviting && (
        <InviteDialog
          place={{ team: team.id }}
          name={team.name}
          programme={team.programme.name}
          phenomenon={team.phenomenon}
          visibility={team.visibility}
          isOpen
          onClose={() => onInvite(false)}
        />
      )}
    </>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows rows={6} />
    </Skeleton>
  );
}
