import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { Trail, TrailSkeleton, teamCanvasesQuery } from "@/features/canvases";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar } from "@/ui/Skeleton";
import { type TeamDetail, teamQuery, useVisit } from "../api";
import { LiveFeed } from "../feed/LiveFeed";
import { CoreTeam } from "./CoreTeam";
import { EditTeam } from "./EditTeam";
import { NextStep } from "./NextStep";
import { PeopleSummary } from "./PeopleSummary";
import { Phenomenon } from "./Phenomenon";
import styles from "./TeamSpace.module.css";
import { Until } from "./Until";

type Props = {
  teamId: string;
  /** What waits for the team. */
  first?: ReactNode;
  /** What has been seen of the team's work, after what happened. */
  seen?: ReactNode;
  /** What others have to say of the time until the next meeting, beside its tasks. */
  children?: ReactNode;
};

/** The team's home: what it works on, where it stands on the path, who is along, what happened. */
export function TeamSpace({ teamId, ...parts }: Props) {
  const team = useQuery(teamQuery(teamId));
  useDocumentTitle(team.data?.name);
  return (
    <Loaded query={team} skeleton={<Outline />} isPage>
      {data => <Space team={data} {...parts} />}
    </Loaded>
  );
}

function Space({ team, first, seen, children }: Omit<Props, "teamId"> & { team: TeamDetail }) {
  const { t } = useLingui();
  const [isEditing, setIsEditing] = useState(false);
  const canvases = useQuery(teamCanvasesQuery(team.id));
  useNoteVisit(team.id);
  return (
    <>
      {team.archived_at && (
        <p className={styles.closed}>
          <Trans>This space is closed for writing. Everything can still be read.</Trans>
        </p>
      )}
      <div className={styles.hero}>
        <Phenomenon team={team} onEdit={() => setIsEditing(true)} />
        {canvases.data && <NextStep canvases={canvases.data} isCore={team.role === "core"} />}
      </div>
      <Until team={team} first={first}>
        {children}
      </Until>
      <Loaded query={canvases} skeleton={<TrailSkeleton />}>
        {data => <Trail canvases={data} />}
      </Loaded>
      <div className={styles.columns}>
        <section aria-label={t`People`}>
          <PeopleSummary team={team} />
          <CoreTeam teamId={team.id} />
        </section>
        <section aria-label={t`What happened`}>
          <div className={styles.head}>
            <h2 className="label">
              <Trans>What happened</Trans>
            </h2>
            {team.abilities.view_measures && (
              <Link to="/teams/$teamId/brief" params={{ teamId: team.id }}>
                <Trans>Since the last meeting</Trans>
              </Link>
            )}
          </div>
          <LiveFeed place={{ team: team.id }} />
          {seen}
        </section>
      </div>
      <EditTeam team={team} isOpen={isEditing} onClose={() => setIsEditing(false)} />
    </>
  );
}

/** Whoever stays for a moment has seen what is here. */
function useNoteVisit(team: string) {
  const { mutate } = useVisit(team);
  useEffect(() => {
    const timer = setTimeout(mutate, 3000);
    return () => clearTimeout(timer);
  }, [mutate]);
}

function Outline() {
  return (
    <>
      <div className={styles.outline}>
        <Skeleton>
          <SkeletonBar width="96px" />
          <SkeletonBar size="title" width="62%" />
          <SkeletonBar size="title" width="66%" />
          <SkeletonBar size="title" width="44%" />
        </Skeleton>
      </div>
      <TrailSkeleton />
    </>
  );
}
