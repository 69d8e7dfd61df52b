import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { toast } from "@/ui/toast";
import { type Scores, useAnswerPulse, type Waiting } from "../api";
import styles from "./PulsePrompt.module.css";
import { QUESTIONS, useQuestions } from "./questions";

const SCORES = [1, 2, 3, 4, 5];

/** Three questions from 1 to 5, answered once and for good. */
export default function PulseDialog({ waiting, onClose }: { waiting: Waiting; onClose: () => void }) {
  const { t } = useLingui();
  const questions = useQuestions();
  const answer = useAnswerPulse(waiting);
  const problem = useProblem(answer.error);
  const [scores, setScores] = useState<Partial<Scores>>({});
  const { heard, disagree, worth } = scores;
  const isWhole = heard !== undefined && disagree !== undefined && worth !== undefined;

  function submit() {
    if (!isWhole) return;
    const onSuccess = () => {
      toast(t`Thank you. Your answer is counted, and cannot be traced to you.`);
      onClose();
    };
    answer.mutate({ heard, disagree, worth }, { onSuccess });
  }

  return (
    <Dialog title={t`After “${waiting.meeting.title}”`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        <p className="small">
          <Trans>
            Only how often each number was given is kept: no name, no time. It is shown when two weeks are
            over, if at least five people have answered, and the answers of the core team and of others apart
            only if both are five. You cannot change it afterwards.
          </Trans>
        </p>
        {QUESTIONS.map(question => (
          <fieldset key={question}>
            <legend className={styles.legend}>{questions[question].whole}</legend>
            <div className={styles.scale}>
              {SCORES.map(score => (
                <label key={score} className={styles.score}>
                  <input
                    type="radio"
                    name={question}
                    value={score}
                    checked={scores[question] === score}
                    onChange={() => setScores({ ...scores, [question]: score })}
                  />
                  {score}
                </label>
              ))}
            </div>
            <p className={styles.ends} aria-hidden="true">
              <span>{t`1: not at all`}</span>
              <span>{t`5: fully`}</span>
            </p>
          </fieldset>
        ))}
        <FormActions>
          <Button type="submit" variant="fill" isPending={answer.isPending} isDisabled={!isWhole}>
            <Trans>Send</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
