import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { meQuery } from "@/features/accounts";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import styles from "./Answer.module.css";
import { AnswerForm } from "./AnswerForm";
import { type Asked, askedQuery, heldLineQuery, type Line } from "./api";

/** The page behind a link to one line of a checklist: who asks, for what, an answer, thanks. */
export function AnswerPage({ secret }: { secret: string }) {
  const { t } = useLingui();
  const asked = useQuery({ ...askedQuery(secret), enabled: secret !== "" });
  const held = useQuery(heldLineQuery(asked.data?.held ?? null));
  const me = useQuery(meQuery);
  const [given, setGiven] = useState<Line | null>(null);
  useDocumentTitle(t`Your answer`);

  if (!secret || asked.error) return <Closed error={asked.error} />;
  if (!asked.data || !me.data || held.isLoading) return <Outline />;
  if (given) return <Thanks asked={asked.data} line={given} onAgain={() => setGiven(null)} />;
  return (
    <div className={styles.page}>
      <Question asked={asked.data} />
      {held.data?.abilities.answer === false ? (
        <p className={styles.note}>
          <Trans>The test has begun. Your answer stays as it was given. Thank you.</Trans>
        </p>
      ) : (
        <AnswerForm
          asked={asked.data}
          secret={secret}
          line={held.data ?? null}
          me={me.data}
          onAnswered={setGiven}
        />
      )}
    </div>
  );
}

function Question({ asked }: { asked: Asked }) {
  const { inviter, team, experiment } = asked;
  return (
    <>
      <p className="label">
        <Trans>
          {inviter} from team {team} asks you
        </Trans>
      </p>
      <PageTitle className={styles.title}>{asked.line}</PageTitle>
      {asked.message && (
        <blockquote className={styles.message}>
          <p>{asked.message}</p>
          <footer className="small quiet">{inviter}</footer>
        </blockquote>
      )}
      <ul className={styles.terms}>
        <li>
          <Icon name="flag" />
          <span>
            <Trans>
              It is about the test <b>{experiment}</b>.
            </Trans>{" "}
            {asked.question}
          </span>
        </li>
        <li>
          <Icon name="eye" />
          <span>
            <Trans>
              The team sees your answer, your note and the name you give. You see this one line, and nothing
              else of their work.
            </Trans>
          </span>
        </li>
        <li>
          <Icon name="undo" />
          <span>
            <Trans>You can change your answer by this link until the test begins.</Trans>
          </span>
        </li>
      </ul>
    </>
  );
}

function Thanks({ asked, line, onAgain }: { asked: Asked; line: Line; onAgain: () => void }) {
  const { team } = asked;
  return (
    <div className={styles.page}>
      <div className={styles.thanks} role="status">
        <PageTitle className={styles.title}>
          <Trans>Thank you</Trans>
        </PageTitle>
        <p>
          {line.answer === "pending" ? (
            <Trans>Team {team} sees that the line is still open, and what you wrote.</Trans>
          ) : (
            <Trans>Team {team} has your answer. The test does not begin before every line is answered.</Trans>
          )}
        </p>
        <p className="quiet">
          <Trans>
            You may close this page. By the same link you can change your answer until the test begins.
          </Trans>
        </p>
      </div>
      <Button variant="edge" onPress={onAgain}>
        <Trans>Change the answer</Trans>
      </Button>
    </div>
  );
}

/** One sentence for all links that open nothing: the server tells them apart by nothing. */
function Closed({ error }: { error: unknown }) {
  const problem = useProblem(error);
  return (
    <div className={styles.page}>
      <div className={styles.thanks}>
        <PageTitle className={styles.title}>
          <Trans>This link is closed</Trans>
        </PageTitle>
        <p>
          {problem?.detail ?? <Trans>The link is not whole. Copy all of it, or ask for a new one.</Trans>}
        </p>
      </div>
    </div>
  );
}

function Outline() {
  return (
    <div className={styles.page}>
      <Skeleton>
        <SkeletonBar width="55%" />
        <SkeletonBar size="title" />
        <SkeletonRows />
      </Skeleton>
    </div>
  );
}
