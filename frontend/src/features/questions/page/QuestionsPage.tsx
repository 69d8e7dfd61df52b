import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useState } from "react";
import { teamQuery } from "@/features/teams";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { PageTitle, Section, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { type Question, teamQuestionsQuery } from "../api";
import styles from "../Questions.module.css";
import { QuestionRow } from "./QuestionRow";

const AskDialog = later(() => import("../ask/AskDialog"));

type Props = {
  teamId: string;
  /** A question to open and mark. */
  comment: string | undefined;
};

/** Everything coaches have asked a team: what waits, what is parked, what was answered. */
export function QuestionsPage({ teamId, comment }: Props) {
  const { t } = useLingui();
  const questions = useQuery(teamQuestionsQuery(teamId));
  useDocumentTitle(t`Questions`);
  return (
    <>
      <Top teamId={teamId} />
      <Loaded query={questions} skeleton={<Outline />} isPage>
        {({ results }) => <All questions={results} comment={comment} />}
      </Loaded>
    </>
  );
}

function Top({ teamId }: { teamId: string }) {
  const { data: team } = useQuery(teamQuery(teamId));
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <div className={styles.top}>
        <PageTitle>
          <Trans>Questions from coaches</Trans>
        </PageTitle>
        {team?.abilities.ask && (
          <Button icon="question" onPress={() => setIsAsking(true)}>
            <Trans>Ask the team</Trans>
          </Button>
        )}
      </div>
      <p className={styles.lead}>
        <Trans>
          A question stays open until the team says that it is answered, or parks it. Ask about a note, a
          block, an experiment or a log entry where it stands.
        </Trans>
      </p>
      {isAsking && (
        <Suspense fallback={null}>
          <AskDialog team={{ id: teamId, name: team?.name ?? "" }} onClose={() => setIsAsking(false)} />
        </Suspense>
      )}
    </>
  );
}

function All({ questions, comment }: { questions: readonly Question[]; comment: string | undefined }) {
  const of = (state: Question["state"]) => questions.filter(one => one.state === state);
  if (questions.length === 0)
    return (
      <EmptyState title={<Trans>Nothing has been asked yet.</Trans>}>
        <Trans>
          What a coach asks the team comes here, on the team’s page and to the inbox of its core team.
        </Trans>
      </EmptyState>
    );
  return (
    <>
      <Group id="open" title={<Trans>Waiting for an answer</Trans>} found={of("open")} comment={comment} />
      <Group id="parked" title={<Trans>Parked</Trans>} found={of("parked")} comment={comment} />
      <Group
        id="answered"
        title={<Trans>Answered</Trans>}
        found={of("answered").toReversed()}
        comment={comment}
      />
    </>
  );
}

type GroupProps = {
  id: string;
  title: ReactNode;
  found: readonly Question[];
  comment: string | undefined;
};

function Group({ id, title, found, comment }: GroupProps) {
  if (found.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul className={styles.list}>
        {found.map(question => (
          <li key={question.id}>
            <QuestionRow question={question} comment={comment} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar size="title" width="40%" />
      <SkeletonRows rows={3} />
    </Skeleton>
  );
}
