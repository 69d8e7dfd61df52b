import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { Icon } from "@/ui/Icon";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import styles from "../Answer.module.css";
import { Outline } from "../Parts";
import { type Asked, askedQuery, useSend } from "./api";
import { Closed } from "./Closed";
import { useDraft } from "./draft";
import { Fields } from "./Fields";
import { justSentKey } from "./justSent";

type Props = { code: string; onSent: (secret: string) => void };

/** One question for whoever has its address: what is asked, what the answer is for, two minutes of writing. */
export function AskPage({ code, onSent }: Props) {
  const { t, i18n } = useLingui();
  const asked = useQuery({ ...askedQuery(code, i18n.locale), placeholderData: before => before });
  useDocumentTitle(asked.data?.question ?? t`A question`);
  if (asked.error) return <Closed error={asked.error} />;
  if (!asked.data) return <Outline />;
  const { team, question, is_open } = asked.data;
  return (
    <div className={styles.page}>
      <p className="label">
        <Trans>Team {team} asks</Trans>
      </p>
      <PageTitle className={styles.title}>{question}</PageTitle>
      <Terms asked={asked.data} />
      {is_open ? (
        <Write code={code} onSent={onSent} />
      ) : (
        <p className={styles.note}>
          <Trans>This question is closed. If you have answered, your own link shows what became of it.</Trans>
        </p>
      )}
    </div>
  );
}

function Terms({ asked }: { asked: Asked }) {
  const time = useTime();
  const { team, programme, phenomenon, canvas } = asked;
  const until = time.day(asked.closes_at);
  return (
    <ul className={styles.terms}>
      <li>
        <Icon name="flag" />
        <span>
          {phenomenon && <b>{phenomenon}</b>}{" "}
          <Trans>
            Your answer helps the team with “{canvas}”, in the programme {programme}.
          </Trans>
        </span>
      </li>
      <li>
        <Icon name="eye" />
        <span>
          <Trans>
            The core team of {team} reads what you send. It may show your words to others who answer, and put
            them among its notes, which the people of its programme read. Your name goes with them only if you
            say so.
          </Trans>
        </span>
      </li>
      <li>
        <Icon name="undo" />
        <span>
          <Trans>
            You need no account. You get a link of your own, to see what became of it, to change it or to take
            it back.
          </Trans>{" "}
          {asked.is_open && <Trans>Open until {until}.</Trans>}
        </span>
      </li>
    </ul>
  );
}

function Write({ code, onSent }: Props) {
  const client = useQueryClient();
  const { draft, change, forget } = useDraft(code);
  const send = useSend(code);
  const problem = useProblem(send.error);

  function begin() {
    change({ isSent: true });
    const { text, name, is_named, key } = draft;
    send.mutate(
      { text, name, is_named, key },
      {
        onSuccess({ url }) {
          forget();
          const secret = new URL(url).hash.slice(1);
          client.setQueryData(justSentKey(secret), true);
          onSent(secret);
        },
        onError: () => change({ isSent: false }),
      },
    );
  }

  // The page was closed before anybody heard of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    if (draft.isSent) begin();
  }, []);

  const isWaiting = send.isPending && (send.isPaused || send.failureCount > 0);
  return (
    <Form onSubmit={begin} problem={problem} className={styles.fields}>
      <Fields content={draft} onChange={change} />
      <p role="status" className={styles.waiting}>
        {isWaiting && (
          <Trans>
            There is no connection. Your answer is kept on this device and sent as soon as there is one; you
            can leave this page open.
          </Trans>
        )}
      </p>
      <Button type="submit" variant="fill" size="l" isWide isPending={send.isPending}>
        <Trans>Send the answer</Trans>
      </Button>
    </Form>
  );
}
