import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, Section, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { type Board, type Measure, measuresQuery } from "../api";
import { useLively } from "../useLively";
import { AskAbout } from "./AskAbout";
import { Measures } from "./Measures";
import styles from "./TeamMeasuresPage.module.css";

/** What the coaches see of a team, shown to its core: the same, word by word. */
export function TeamMeasuresPage({ teamId }: { teamId: string }) {
  const { t } = useLingui();
  const board = useLively(measuresQuery(teamId));
  useDocumentTitle(t`What the coaches see`);
  return (
    <Loaded query={board} skeleton={<Outline />} isPage>
      {data => <Seen board={data} teamId={teamId} />}
    </Loaded>
  );
}

function Seen({ board, teamId }: { board: Board; teamId: string }) {
  const [asked, setAsked] = useState<Measure | null>(null);
  const team = board.teams[0];
  const measures = team?.measures ?? [];
  const groups = useGroups();
  return (
    <>
      <PageTitle>
        <Trans>What the coaches see</Trans>
      </PageTitle>
      <p className={styles.lead}>
        <Trans>
          Word by word what your coaches see of your team, and nothing else. It is there for their next
          question, not to compare teams. Those you have invited do not see it.
        </Trans>
      </p>
      <p className={styles.reviews}>
        <Link to="/teams/$teamId/reviews" params={{ teamId }}>
          <Trans>What the coaches wrote to your team</Trans>
        </Link>
      </p>
      {groups.map(({ id, title }) => (
        <Section key={id} id={id} title={title}>
          <Measures
            measures={measures.filter(({ group }) => group === id)}
            meeting={board.meeting}
            level={3}
            onAsk={board.abilities.ask ? setAsked : undefined}
          />
        </Section>
      ))}
      {team && asked && <AskAbout team={team} measure={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function useGroups(): { id: Measure["group"]; title: string }[] {
  const { t } = useLingui();
  return [
    { id: "openness", title: t`Openness` },
    { id: "progress", title: t`Progress` },
    { id: "learning", title: t`Evidence and learning` },
    { id: "rhythm", title: t`Rhythm` },
  ];
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar size="title" width="46%" />
      <SkeletonRows rows={6} />
    </Skeleton>
  );
}
