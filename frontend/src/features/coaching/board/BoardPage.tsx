import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { programmeQuery } from "@/features/teams";
import { Button, buttonClass } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, Section, useDocumentTitle } from "@/ui/Page";
import { Select } from "@/ui/Select";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { Switch } from "@/ui/Switch";
import { useIsNarrow } from "@/ui/useMedia";
import { type Board, boardQuery, type Measure, type TeamBoard } from "../api";
import { AskAbout } from "../measures/AskAbout";
import { Measures } from "../measures/Measures";
import { CoachNotes } from "../memos/CoachNotes";
import { useLively } from "../useLively";
import styles from "./BoardPage.module.css";
import { Legend } from "./Legend";
import { Matrix } from "./Matrix";
import { MatrixList } from "./MatrixList";
import { Opening } from "./Opening";

/** All teams of a programme for its coaches: what moved, and where there is a reason to ask. */
export function BoardPage({ programmeId }: { programmeId: string }) {
  const { t } = useLingui();
  const board = useLively(boardQuery(programmeId));
  useDocumentTitle(t`Coach board`);
  return (
    <Loaded query={board} skeleton={<Outline />} isPage>
      {data => <Overview board={data} programmeId={programmeId} />}
    </Loaded>
  );
}

function Overview({ board, programmeId }: { board: Board; programmeId: string }) {
  const [team, setTeam] = useState("");
  const [isBrief, setIsBrief] = useState(true);
  const isNarrow = useIsNarrow();
  const { data: programme } = useQuery(programmeQuery(programmeId));
  const teams = board.teams.filter(one => team === "" || one.team.id === team);
  return (
    <div className={styles.board}>
      <div className={styles.top}>
        <PageTitle className={styles.title}>
          <Opening board={board} />
        </PageTitle>
        <Tools board={board} programmeId={programmeId} team={team} onTeam={setTeam} />
      </div>
      {board.teams.length === 0 ? (
        <EmptyState title={<Trans>There are no teams yet.</Trans>}>
          <Trans>Once a team works on its canvases, you see it here.</Trans>
        </EmptyState>
      ) : (
        <>
          <Section id="path" title={<Trans>Canvases and experiments</Trans>}>
            {isNarrow ? <MatrixList teams={teams} /> : <Matrix teams={teams} />}
            <Legend meeting={board.meeting} />
          </Section>
          <Section
            id="reasons"
            title={<Trans>Reasons to ask</Trans>}
            action={
              <Switch isSelected={isBrief} onChange={setIsBrief}>
                <Trans>Only reasons to ask</Trans>
              </Switch>
            }
          >
            <p className={styles.lead}>
              <Trans>
                A reason to ask is not a grade. Teams are shown in the order they were opened, and each sees
                the same of itself.
              </Trans>
            </p>
            {teams.map(one => (
              <TeamReasons key={one.team.id} team={one} board={board} isBrief={isBrief}>
                {programme?.abilities.coach && <CoachNotes team={one.team} programme={programmeId} />}
              </TeamReasons>
            ))}
          </Section>
        </>
      )}
    </div>
  );
}

type ReasonsProps = { team: TeamBoard; board: Board; isBrief: boolean; children: ReactNode };

function TeamReasons({ team, board, isBrief, children }: ReasonsProps) {
  const [asked, setAsked] = useState<Measure | null>(null);
  const shown = isBrief ? team.measures.filter(({ is_signal }) => is_signal) : team.measures;
  return (
    <section className={styles.team} aria-labelledby={`reasons-${team.team.id}`}>
      <h3 id={`reasons-${team.team.id}`}>{team.team.name}</h3>
      {shown.length === 0 ? (
        <p className="quiet">
          <Trans>Nothing stands out just now.</Trans>
        </p>
      ) : (
        <Measures
          measures={shown}
          meeting={board.meeting}
          level={4}
          onAsk={board.abilities.ask ? setAsked : undefined}
        />
      )}
      {asked && <AskAbout team={team} measure={asked} onClose={() => setAsked(null)} />}
      {children}
    </section>
  );
}

type ToolsProps = { board: Board; programmeId: string; team: string; onTeam: (team: string) => void };

function Tools({ board, programmeId, team, onTeam }: ToolsProps) {
  const { t } = useLingui();
  const teams = board.teams.map(one => ({ value: one.team.id, label: one.team.name }));
  return (
    <div className={styles.tools}>
      <Select
        label={t`Team`}
        options={[{ value: "", label: t`All teams` }, ...teams]}
        value={team}
        onChange={onTeam}
        className={styles.select}
      />
      <Button icon="print" onPress={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
      <a href={`/api/v1/programmes/${programmeId}/board/table/`} download className={buttonClass({})}>
        <Icon name="paper" />
        <Trans>Table (CSV)</Trans>
      </a>
    </div>
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
