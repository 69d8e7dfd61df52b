import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { InviteDialog } from "@/features/invitations";
import { teamQuery } from "@/features/teams";
import { LinkButton } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, Section, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { WaitingToHear } from "../outcomes/WaitingToHear";
import { useLively } from "../useLively";
import { Actors } from "./Actors";
import { type Missing, missingQuery } from "./api";
import { FunnelSteps } from "./FunnelSteps";
import styles from "./Missing.module.css";
import { SectorGaps } from "./SectorGaps";
import { type Gap, useStart } from "./useStart";

/** Who is missing: actors named against people here, sector by sector; and who waits to hear what became of it. */
export function MissingPage({ teamId }: { teamId: string }) {
  const { t } = useLingui();
  const missing = useLively(missingQuery(teamId));
  useDocumentTitle(t`Who is missing`);
  return (
    <Loaded query={missing} skeleton={<Outline />} isPage>
      {data => <Overview missing={data} teamId={teamId} />}
    </Loaded>
  );
}

function Overview({ missing, teamId }: { missing: Missing; teamId: string }) {
  const [gap, setGap] = useState<Gap | null>(null);
  const onInvite = missing.abilities.invite ? setGap : undefined;
  const { canvas } = missing;
  return (
    <>
      <PageTitle>
        <Opening missing={missing} />
      </PageTitle>
      <p className={styles.lead}>
        <Trans>
          Whom you have named on the map of actors, and how far each has come. Those you invite do not see
          this page.
        </Trans>
      </p>
      <Section
        id="actors"
        title={<Trans>Named on the map</Trans>}
        action={
          canvas && (
            <LinkButton to="/canvases/$canvasId" params={{ canvasId: canvas }} variant="bare">
              <Trans>Open the map</Trans>
            </LinkButton>
          )
        }
      >
        <Actors actors={missing.actors} onInvite={onInvite} />
      </Section>
      <Section id="sectors" title={<Trans>Sector by sector</Trans>}>
        <SectorGaps sectors={missing.sectors} onInvite={onInvite} />
      </Section>
      <Section id="funnel" title={<Trans>From invitation to coming back</Trans>}>
        <FunnelSteps funnel={missing.funnel} />
      </Section>
      <WaitingToHear teamId={teamId} />
      {gap && (
        <Inviting teamId={teamId} gap={gap} canvas={canvas} onClose={() => setGap(null)} key={gap.name} />
      )}
    </>
  );
}

function Opening({ missing: { actors } }: { missing: Missing }) {
  const { t } = useLingui();
  const absent = actors.filter(({ standing }) => standing === "named" || standing === "invited").length;
  const all = actors.length;
  if (all === 0) return t`Who is missing`;
  if (absent === 0) return t`Everybody you have named is here.`;
  return t`${absent} of ${all} you have named are not here yet.`;
}

type InvitingProps = { teamId: string; gap: Gap; canvas: string | null; onClose: () => void };

/** The invite dialog, begun for this one gap. */
function Inviting({ teamId, gap, canvas, onClose }: InvitingProps) {
  const { t } = useLingui();
  const { data: team } = useQuery(teamQuery(teamId));
  const start = useStart(gap, canvas, team?.phenomenon ?? "");
  const { name } = gap;
  if (!team) return null;
  return (
    <InviteDialog
      title={t`Invite: ${name}`}
      place={{ team: team.id }}
      name={team.name}
      programme={team.programme.name}
      phenomenon={team.phenomenon}
      visibility={team.visibility}
      start={start}
      isOpen
      onClose={onClose}
    />
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar size="title" width="46%" />
      <SkeletonRows rows={6} />
    </Skeleton>
  );
}
