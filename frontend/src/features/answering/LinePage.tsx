import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { meQuery } from "@/features/accounts";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import styles from "./Answer.module.css";
import { AnswerForm } from "./AnswerForm";
import { heldLineQuery, type Line, readLine } from "./api";
import { Outline, Settled, Terms, Thanks } from "./Parts";

/** One line of a checklist, for somebody with an account who was asked to answer it. */
export function LinePage({ lineId }: { lineId: string }) {
  const { t } = useLingui();
  const line = useQuery(heldLineQuery(lineId));
  useDocumentTitle(t`Your answer`);
  return (
    <Loaded query={line} skeleton={<Outline />} isPage>
      {data => <AskedLine line={data} />}
    </Loaded>
  );
}

function AskedLine({ line }: { line: Line }) {
  const { data: me } = useQuery(meQuery);
  const [given, setGiven] = useState<Line | null>(null);
  const { team } = line;
  if (!me) return <Outline />;
  if (given) return <Thanks line={given} onAgain={() => setGiven(null)} />;
  return (
    <div className={styles.page}>
      <p className="label">
        <Trans>Team {team} asks you</Trans>
      </p>
      <PageTitle className={styles.title}>{line.line}</PageTitle>
      <Terms experiment={line.experiment} question={line.question} />
      {line.abilities.answer ? (
        <AnswerForm
          asked={{ line: line.line, answer: line.answer, name: "" }}
          line={line}
          hold={() => readLine(line.id)}
          me={me}
          onReworded={() => {}}
          onAnswered={setGiven}
        />
      ) : (
        <Settled />
      )}
    </div>
  );
}
