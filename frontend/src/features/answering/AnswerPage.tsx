import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { meQuery } from "@/features/accounts";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import styles from "./Answer.module.css";
import { AnswerForm } from "./AnswerForm";
import { type Asked, askedQuery, heldLineQuery, type Line, openLink, readLine } from "./api";
import { Outline, Settled, Terms, Thanks } from "./Parts";

/** The page behind a link to one line of a checklist: who asks, for what, an answer, thanks. */
export function AnswerPage({ secret }: { secret: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const asked = useQuery({ ...askedQuery(secret), enabled: secret !== "" });
  const held = useQuery(heldLineQuery(asked.data?.held ?? null));
  const me = useQuery(meQuery);
  const [given, setGiven] = useState<Line | null>(null);
  useDocumentTitle(t`Your answer`);

  if (!secret || asked.error) return <Closed error={asked.error} />;
  if (!asked.data || !me.data || held.isLoading) return <Outline />;
  if (given) return <Thanks line={given} isByLink onAgain={() => setGiven(null)} />;
  const remember = (changes: Partial<Asked>) =>
    client.setQueryData(askedQuery(secret).queryKey, { ...asked.data, ...changes });
  return (
    <div className={styles.page}>
      <Question asked={asked.data} />
      {held.data?.abilities.answer === false ? (
        <Settled />
      ) : (
        <AnswerForm
          asked={asked.data}
          line={held.data ?? null}
          hold={async name => readLine((await openLink(secret, name)).line)}
          me={me.data}
          onReworded={line => remember({ line })}
          onAnswered={line => {
            remember({ held: line.id, answer: line.answer });
            setGiven(line);
          }}
        />
      )}
    </div>
  );
}

function Question({ asked }: { asked: Asked }) {
  const { inviter, team } = asked;
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
      <Terms experiment={asked.experiment} question={asked.question} isByLink />
    </>
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
