import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { InvitationList, InviteDialog } from "@/features/invitations";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar } from "@/ui/Skeleton";
import { type ProgrammeDetail, programmeQuery } from "./api";
import { EditProgramme } from "./EditProgramme";
import { Leaders } from "./Leaders";
import styles from "./ProgrammePage.module.css";
import { TeamCards } from "./TeamCards";

/** A programme: what it is, its teams on their paths, and the people who lead it. */
export function ProgrammePage({ programmeId }: { programmeId: string }) {
  const programme = useQuery(programmeQuery(programmeId));
  useDocumentTitle(programme.data?.name);
  return (
    <Loaded query={programme} skeleton={<Outline />} isPage>
      {data => <Overview programme={data} />}
    </Loaded>
  );
}

type Open = "edit" | "invite" | null;

function Overview({ programme }: { programme: ProgrammeDetail }) {
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
          {abilities.edit && (
            <Button variant="bare" icon="pen" className={styles.edit} onPress={() => setOpen("edit")}>
              <Trans>Change the programme</Trans>
            </Button>
          )}
        </div>
        <Leaders programme={programme} onInvite={() => setOpen("invite")} />
      </div>
      <TeamCards programme={programme} />
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
