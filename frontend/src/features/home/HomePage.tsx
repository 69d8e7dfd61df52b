import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useMe } from "@/features/accounts";
import { MyQuestions } from "@/features/questions";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { type Home, type HomeTeam, homeQuery } from "./api";
import styles from "./HomePage.module.css";
import { Meetings } from "./Meetings";
import { MyTasks } from "./MyTasks";
import { Programmes } from "./Programmes";
import { TeamNews } from "./TeamNews";

/** What is new for me, team by team. */
export function HomePage() {
  const { t } = useLingui();
  const home = useQuery(homeQuery);
  useDocumentTitle(t`My teams`);
  return (
    <Loaded query={home} skeleton={<Outline />} isPage>
      {data => <Overview home={data} />}
    </Loaded>
  );
}

function Overview({ home }: { home: Home }) {
  const me = useMe();
  const teams = home.teams.toSorted((one, other) => other.new_count - one.new_count);
  const hasSide = home.programmes.length > 0 || me.is_staff;
  return (
    <div className={hasSide ? styles.columns : styles.one}>
      <div className={styles.main}>
        <PageTitle className={styles.title}>
          <Greeting teams={teams} name={firstName(me.display_name)} />
        </PageTitle>
        {teams.length === 0 && !hasSide && <Nothing />}
        <MyQuestions />
        <MyTasks tasks={home.tasks} />
        {teams.map(entry => (
          <TeamNews key={entry.team.id} entry={entry} />
        ))}
      </div>
      {hasSide && (
        <div className={styles.side}>
          <Meetings />
          <Programmes programmes={home.programmes} />
        </div>
      )}
    </div>
  );
}

function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}

/** A sentence before any figure. */
function Greeting({ teams, name }: { teams: readonly HomeTeam[]; name: string }) {
  const { t } = useLingui();
  const moved = teams.filter(({ new_count }) => new_count > 0).length;
  if (teams.length === 0) return t`Welcome, ${name}`;
  if (moved === 0) return t`All quiet since you were here, ${name}.`;
  return t`${plural(moved, { one: "One team has moved", other: "# teams have moved" })} since you were here, ${name}.`;
}

function Nothing() {
  return (
    <EmptyState title={<Trans>You are not in any team yet.</Trans>}>
      <Trans>
        Open the link in your invitation. If it has closed, ask the person who sent it for a new one.
      </Trans>
    </EmptyState>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar size="title" width="55%" />
      <SkeletonRows rows={4} />
    </Skeleton>
  );
}
