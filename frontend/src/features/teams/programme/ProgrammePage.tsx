import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { InvitationList, InviteDialog } from "@/features/invitations";
import { MeetingPath } from "@/features/meetings";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { LinkButton } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar } from "@/ui/Skeleton";
import { type ProgrammeDetail, programmeQuery } from "./api";
import { EditProgramme } from "./EditProgramme";
import { Leaders } from "./Leaders";
import { ProgrammeFeed } from "./ProgrammeFeed";
import styles from "./ProgrammePage.module.css";
import { TeamCards } from "./TeamCards";

type Props = {
  programmeId: string;
  /** What others have to say of a programme, below its teams. */
  children?: ReactNode;
};

/** A programme: what it is, its teams on their paths, and the people who lead it. */
export function ProgrammePage({ programmeId, children }: Props) {
  const programme = useQuery(programmeQuery(programmeId));
  useDocumentTitle(programme.data?.name);
  return (
    <Loaded query={programme} skeleton={<Outline />} isPage>
      {data => <Overview programme={data}>{children}</Overview>}
    </Loaded>
  );
}

type Open = "edit" | "invite" | null;

function Overview({ programme, children }: { programme: ProgrammeDetail; children: ReactNode }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open>(null);
  const { abilities } = programme;
  const close = () => setOpen(null);
  return (
    <>
      <div className={styles.hero}>
        <div>
          <Dates programme={programme} />
          <PageTitle className={styles.title}>{programme.name}</PageTitle>
          {programme.description && <p className={styles.lead}>{programme.description}</p>}
          {abilities.view_board && (
            <LinkButton
              to="/programmes/$programmeId/board"
              params={{ programmeId: programme.id }}
              icon="board"
              className={styles.board}
            >
              <Trans>Coach board</Trans>
            </LinkButton>
          )}
          {abilities.edit && (
            <Button variant="bare" icon="pen" className={styles.edit} onPress={() => setOpen("edit")}>
              <Trans>Change the programme</Trans>
            </Button>
          )}
        </div>
        <Leaders programme={programme} onInvite={() => setOpen("invite")} />
      </div>
      <MeetingPath programmeId={programme.id} mayPlan={abilities.plan_meetings} />
      <TeamCards programme={programme} />
      <ProgrammeFeed programmeId={programme.id} />
      {children}
      {abilities.invite && <InvitationList place={{ programme: programme.id }} />}
      {abilities.edit && <EditProgramme programme={programme} isOpen={open === "edit"} onClose={close} />}
      {open === "invite" && (
        <InviteDialog
          place={{ programme: programme.id }}
          name={programme.name}
          programme={programme.name}
          phenomenon=""
          title={t`Invite to lead the programme`}
          isOpen
          onClose={close}
        />
      )}
    </>
  );
}

function Dates({ programme }: { programme: ProgrammeDetail }) {
  const time = useTime();
  const { starts_on, ends_on } = programme;
  return (
    <p className="label">
      {starts_on && ends_on ? time.range(starts_on, ends_on) : <Trans>Programme</Trans>}
    </p>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar width="120px" />
      <SkeletonBar size="title" width="38%" />
      <SkeletonBar width="52%" />
      <SkeletonBar width="34%" />
    </Skeleton>
  );
}
