import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextArea } from "@/ui/TextField";
import { useRoom } from "../desk/context";
import styles from "./Asking.module.css";
import { type Answer, type Question, useJudging } from "./api";

type Props = { question: Question; answer: Answer; onClose: () => void };

/** One answer, and what the core team does with it. */
export function AnswerItem({ question, answer, onClose }: Props) {
  const { judge, place, reply } = useJudging(question, answer);
  const [isReplying, setIsReplying] = useState(false);
  const problem = useProblem(judge.error ?? place.error);
  return (
    <li className={styles.answer}>
      <p className={styles.text} lang={answer.language}>
        {answer.text}
      </p>
      <Who answer={answer} />
      {answer.reply && !isReplying && (
        <blockquote className={styles.reply}>
          <span className="label">
            <Trans>What you wrote back</Trans>
          </span>
          <span>{answer.reply}</span>
        </blockquote>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem.detail}
        </p>
      )}
      {isReplying ? (
        <Reply answer={answer} reply={reply} onDone={() => setIsReplying(false)} />
      ) : (
        question.abilities.judge && (
          <div className={styles.buttons}>
            <Judgements answer={answer} judge={judge} />
            <OnCanvas answer={answer} place={place} onClose={onClose} />
            <Button variant="bare" icon="mail" onPress={() => setIsReplying(true)}>
              {answer.reply ? (
                <Trans>Change what you wrote back</Trans>
              ) : (
                <Trans>Say what became of it</Trans>
              )}
            </Button>
          </div>
        )
      )}
    </li>
  );
}

function Who({ answer }: { answer: Answer }) {
  const time = useTime();
  const { name } = answer;
  const when = <time dateTime={answer.at}>{time.short(answer.at)}</time>;
  return (
    <p className={styles.who}>
      <span>
        {name || <Trans>A guest</Trans>}, {when}
      </span>
      {name && !answer.is_named && (
        <Chip icon="lock">
          <Trans>Name for the core team only</Trans>
        </Chip>
      )}
      {answer.is_on_canvas && (
        <Chip tone="spruce" icon="check">
          <Trans>On the canvas</Trans>
        </Chip>
      )}
    </p>
  );
}

type Judging = ReturnType<typeof useJudging>;

function Judgements({ answer, judge }: { answer: Answer } & Pick<Judging, "judge">) {
  return (
    <>
      {answer.state !== "shown" && (
        <Button icon="eye" isPending={judge.isPending} onPress={() => judge.mutate("shown")}>
          <Trans>Show to others</Trans>
        </Button>
      )}
      {answer.state !== "kept" && (
        <Button variant="bare" icon="lock" isPending={judge.isPending} onPress={() => judge.mutate("kept")}>
          <Trans>Keep back</Trans>
        </Button>
      )}
    </>
  );
}

type OnCanvasProps = { answer: Answer; onClose: () => void } & Pick<Judging, "place">;

function OnCanvas({ answer, place, onClose }: OnCanvasProps) {
  const { desk } = useRoom();
  const { note } = answer;
  if (!answer.is_on_canvas) {
    return (
      <Button icon="plus" isPending={place.isPending} onPress={() => place.mutate()}>
        <Trans>Put on the canvas</Trans>
      </Button>
    );
  }
  return (
    <Button
      variant="bare"
      icon="arrow"
      onPress={() => {
        onClose();
        if (note) desk.stage.focus(note);
      }}
    >
      <Trans>Go to the note</Trans>
    </Button>
  );
}

type ReplyProps = { answer: Answer; onDone: () => void } & Pick<Judging, "reply">;

function Reply({ answer, reply, onDone }: ReplyProps) {
  const { t } = useLingui();
  return (
    <Form
      problem={useProblem(reply.error)}
      onSubmit={values => reply.mutate(String(values.get("text") ?? ""), { onSuccess: onDone })}
    >
      <TextArea
        name="text"
        label={t`What became of it`}
        hint={t`Whoever answered reads this behind their personal link.`}
        defaultValue={answer.reply}
        maxLength={1000}
        autoFocus
      />
      <FormActions>
        <Button type="submit" variant="fill" isPending={reply.isPending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="bare" onPress={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
