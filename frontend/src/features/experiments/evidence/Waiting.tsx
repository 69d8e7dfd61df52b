import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextArea } from "@/ui/TextField";
import { keep, kept } from "../edit/kept";
import type { Story } from "../types";
import { type Evidence, useJudge } from "./api";
import { Direction } from "./Direction";
import styles from "./Evidence.module.css";
import { TraceMeta, TraceWords } from "./TraceItem";

type Props = { traces: readonly Evidence[]; story: Story };

/** What others have added and nobody has answered: taken up, or not and why. */
export function Waiting({ traces, story }: Props) {
  return (
    <section className={styles.waiting} aria-labelledby="waiting-evidence">
      <h3 id="waiting-evidence">
        <Plural value={traces.length} one="# waits for your answer" other="# wait for your answer" />
      </h3>
      <ul>
        {traces.map(trace => (
          <li key={trace.id}>
            <One trace={trace} story={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ trace, story }: { trace: Evidence; story: Story }) {
  const { t } = useLingui();
  const judge = useJudge(trace.id);
  const problem = useProblem(judge.error);
  const draft = `reply.${trace.id}`;
  const [reply, setReply] = useState(() => kept<string>(draft) ?? "");
  const [isBare, setIsBare] = useState(false);
  const name = trace.author.display_name;

  function write(text: string) {
    setReply(text);
    setIsBare(false);
    keep(draft, text || null);
  }

  function say(isTaken: boolean) {
    if (!isTaken && !reply.trim()) return setIsBare(true);
    judge.mutate({ isTaken, reply: reply.trim() }, { onSuccess: () => keep(draft, null) });
  }

  const missing = { detail: "", errors: { reply: [t`Say in a sentence why. ${name} will read it.`] } };
  return (
    <Form onSubmit={() => say(true)} problem={isBare ? missing : problem} className={styles.judging}>
      <p className={styles.said}>
        <b>{name}</b> <Direction direction={trace.direction} />
      </p>
      <TraceWords trace={trace} />
      <TraceMeta trace={trace} story={story} />
      <TextArea
        name="reply"
        label={t`Your answer to ${name}`}
        hint={t`What you do with it, or why you do not take it up.`}
        value={reply}
        onChange={write}
        maxLength={1000}
        rows={2}
      />
      <FormActions>
        <Button type="submit" variant="fill" icon="check" isPending={judge.isPending}>
          <Trans>Take it up</Trans>
        </Button>
        <Button variant="bare" onPress={() => say(false)} isPending={judge.isPending}>
          <Trans>Do not take it up</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
