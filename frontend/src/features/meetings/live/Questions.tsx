import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextField";
import type { MeetingDetail } from "../page/api";
import { type Question, type QuestionState, questionsQuery, useAsk, useModerate, useTakeBack } from "./api";
import styles from "./Live.module.css";

type Props = {
  meeting: MeetingDetail;
  /** Whether more may be asked: by everybody but the hosts, who speak anyway. */
  isOpen: boolean;
};

/** What people ask while the meeting goes on: hosts see it first, everybody once it was read out. */
export function Questions({ meeting, isOpen }: Props) {
  const questions = useQuery(questionsQuery(meeting.id));
  if (!isOpen && !questions.data?.length) return null;
  return (
    <section aria-labelledby="questions-title" className={styles.questions}>
      <Heading isOpen={isOpen} />
      <Loaded
        query={questions}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={1} />
          </Skeleton>
        }
      >
        {rows =>
          rows.length > 0 && (
            <ul>
              {inOrder(rows).map(question => (
                <Row key={question.id} question={question} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {isOpen && !meeting.abilities.run && <Ask meeting={meeting} />}
    </section>
  );
}

/** Below the step that is on, or a part of the page by itself. */
function Heading({ isOpen }: { isOpen: boolean }) {
  const title = <Trans>Questions</Trans>;
  return isOpen ? <h3 id="questions-title">{title}</h3> : <h2 id="questions-title">{title}</h2>;
}

const PLACE: Record<QuestionState, number> = { aired: 0, waiting: 1, answered: 2, set_aside: 3 };

/** What is talked about first, what is done last. */
function inOrder(rows: readonly Question[]): Question[] {
  return [...rows].sort((one, other) => PLACE[one.state] - PLACE[other.state]);
}

function Row({ question }: { question: Question }) {
  const { t } = useLingui();
  const { text, state, by, is_mine, abilities } = question;
  const name = is_mine ? t`You` : by?.display_name;
  return (
    <li data-state={state}>
      <p className={styles.asked}>{text}</p>
      <p className={styles.beside}>
        <State state={state} />
        {name && <span className="small quiet">{name}</span>}
      </p>
      {(abilities.moderate || abilities.take_back) && <Acts question={question} />}
    </li>
  );
}

function State({ state }: { state: QuestionState }) {
  if (state === "aired")
    return (
      <Chip tone="spruce" icon="comment">
        <Trans>talked about now</Trans>
      </Chip>
    );
  if (state === "answered")
    return (
      <Chip icon="check">
        <Trans>answered</Trans>
      </Chip>
    );
  return state === "waiting" ? (
    <Chip tone="cloudberry" icon="clock">
      <Trans>waits for the hosts</Trans>
    </Chip>
  ) : (
    <Chip>
      <Trans>set aside</Trans>
    </Chip>
  );
}

function Acts({ question }: { question: Question }) {
  const moderate = useModerate(question);
  const takeBack = useTakeBack(question);
  const problem = useProblem(moderate.error ?? takeBack.error);
  const { state, abilities } = question;
  return (
    <div className={styles.acts}>
      {problem && <ErrorSummary detail={problem.detail} />}
      {abilities.moderate && state !== "aired" && (
        <Button onPress={() => moderate.mutate("aired")}>
          <Trans>Read out</Trans>
        </Button>
      )}
      {abilities.moderate && state !== "answered" && (
        <Button variant="bare" icon="check" onPress={() => moderate.mutate("answered")}>
          <Trans>Answered</Trans>
        </Button>
      )}
      {abilities.moderate && state === "waiting" && (
        <Button variant="bare" onPress={() => moderate.mutate("set_aside")}>
          <Trans>Set aside</Trans>
        </Button>
      )}
      {abilities.take_back && (
        <Button variant="bare" icon="trash" onPress={() => takeBack.mutate()}>
          <Trans>Take back</Trans>
        </Button>
      )}
    </div>
  );
}

function Ask({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useLingui();
  const ask = useAsk(meeting.id);
  const problem = useProblem(ask.error);
  const [text, setText] = useState("");

  function submit() {
    ask.mutate(text, {
      onSuccess() {
        setText("");
        announce(t`Your question is with the hosts.`);
      },
    });
  }

  return (
    <Form onSubmit={submit} problem={problem}>
      <TextArea
        name="text"
        label={t`Ask a question`}
        hint={t`The hosts see it with your name. When it is read out, everybody sees it without.`}
        rows={2}
        maxLength={400}
        value={text}
        onChange={setText}
        isRequired
      />
      <FormActions>
        <Button type="submit" isPending={ask.isPending}>
          <Trans>Send</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
