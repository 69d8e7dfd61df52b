import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Link, LinkButton } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { useLively } from "../useLively";
import { type Brief, briefQuery } from "./api";
import styles from "./Brief.module.css";
import { DueList } from "./DueList";
import { MovedNotes } from "./MovedNotes";
import { QuietList } from "./QuietList";
import { TasksLeft } from "./TasksLeft";
import { WordsList } from "./WordsList";

/** One page before a meeting, in the order one speaks: what moved, what waits, who is quiet, what is open. */
export function BriefPage({ teamId }: { teamId: string }) {
  const { t } = useLingui();
  const brief = useLively(briefQuery(teamId));
  useDocumentTitle(t`Brief`);
  return (
    <Loaded query={brief} skeleton={<Outline />} isPage>
      {data => <Sheet brief={data} />}
    </Loaded>
  );
}

function Sheet({ brief }: { brief: Brief }) {
  const teamId = brief.team.id;
  return (
    <div className={styles.sheet}>
      <div className={styles.top}>
        <div>
          <PageTitle className={styles.title}>
            <Heading brief={brief} />
          </PageTitle>
          <p className={styles.when}>
            <When brief={brief} />
          </p>
        </div>
        <div className={styles.tools}>
          <LinkButton to="/teams/$teamId/missing" params={{ teamId }} icon="people">
            <Trans>Who is missing</Trans>
          </LinkButton>
          <Button icon="print" onPress={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </div>
      </div>
      <ol className={styles.parts}>
        <Part id="moved" title={<Trans>What moved</Trans>}>
          <MovedNotes moved={brief.moved} />
        </Part>
        <Part id="unanswered" title={<Trans>What others said and nobody answered</Trans>}>
          <Unanswered brief={brief} />
        </Part>
        <Part id="due" title={<Trans>Experiments that are due</Trans>}>
          <DueList due={brief.due} count={brief.counts.due} />
        </Part>
        <Part id="quiet" title={<Trans>Who has gone quiet</Trans>}>
          <QuietList quiet={brief.quiet} />
        </Part>
        <Part id="questions" title={<Trans>Open questions</Trans>}>
          <Questions brief={brief} />
        </Part>
        <Part id="tasks" title={<Trans>Not done yet</Trans>}>
          <TasksLeft tasks={brief.tasks} count={brief.counts.tasks} teamId={teamId} />
        </Part>
      </ol>
      <p className={styles.foot}>
        <Trans>
          The core team, the coaches and the owners see this page; those invited do not.{" "}
          <Link to="/teams/$teamId/measures" params={{ teamId }}>
            What the coaches see
          </Link>
        </Trans>
      </p>
    </div>
  );
}

function Heading({ brief: { team, meeting } }: { brief: Brief }) {
  const { t } = useLingui();
  const { name } = team;
  if (!meeting) return t`${name} since it began`;
  const { number } = meeting;
  return t`${name} since meeting ${number}`;
}

function When({ brief: { meeting, since } }: { brief: Brief }) {
  const { t } = useLingui();
  const day = useTime().day(since);
  if (!meeting) return t`The programme has not met yet. Since ${day}.`;
  const { title } = meeting;
  return t`“${title}” was on ${day}.`;
}

type PartProps = { id: string; title: ReactNode; children: ReactNode };

function Part({ id, title, children }: PartProps) {
  return (
    <li>
      <section className={styles.part} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
      </section>
    </li>
  );
}

function Unanswered({ brief: { unanswered, counts } }: { brief: Brief }) {
  const { t } = useLingui();
  return (
    <WordsList
      words={unanswered}
      count={counts.unanswered}
      none={t`Everything others said has been answered.`}
    />
  );
}

function Questions({ brief: { questions, counts } }: { brief: Brief }) {
  const { t } = useLingui();
  return <WordsList words={questions} count={counts.questions} none={t`No question waits for an answer.`} />;
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar size="title" width="46%" />
      <SkeletonRows rows={6} />
    </Skeleton>
  );
}
