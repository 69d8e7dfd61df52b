import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useProblem } from "@/api/problem";
import { type Me, meQuery } from "@/features/accounts";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { TextArea, TextField } from "@/ui/TextField";
import styles from "./Answer.module.css";
import { type Answer, heldLineQuery, type Line, type Nobody, sendAnswer } from "./api";

type Props = {
  /** What is asked, and of whom, as the team calls them. */
  asked: { line: string; answer: Answer; name: string };
  /** The line, for whoever holds the right to answer it. */
  line: Line | null;
  /** Takes up that right, under a name if nobody is signed in. */
  hold: (name: string) => Promise<Line>;
  me: Me | Nobody;
  /** The line reads otherwise by now. */
  onReworded: (words: string) => void;
  onAnswered: (line: Line) => void;
};

type Given = { name: string; answer: Answer; note: string };

/** The line was reworded while it was being answered. */
class Reworded extends Error {}

/** A name where nobody is signed in, an answer, perhaps a note. What was typed stays whatever goes wrong. */
export function AnswerForm({ asked, line, hold, me, onReworded, onAnswered }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const sending = useMutation({
    async mutationFn({ name, answer, note }: Given) {
      const current = line ?? (await hold(me.signed_in ? "" : name));
      if (current.line !== asked.line) {
        onReworded(current.line);
        throw new Reworded();
      }
      return sendAnswer(current, { answer, note });
    },
    onSuccess(answered) {
      client.setQueryData(heldLineQuery(answered.id).queryKey, answered);
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
      onAnswered(answered);
    },
    // What is on the page stays as it is typed; only what it is about is read again.
    onError: () => line && client.invalidateQueries({ queryKey: heldLineQuery(line.id).queryKey }),
  });
  const refused = useProblem(sending.error);
  const isReworded = sending.error instanceof Reworded || refused?.code === "stale";
  const detail = t`The line was changed just now. Read it again, then send your answer once more.`;
  const problem = isReworded ? { detail, errors: {} } : refused;
  const name = me.signed_in ? me.display_name : "";

  function send(values: FormData) {
    sending.mutate({
      name: String(values.get("display_name") ?? "").trim(),
      answer: String(values.get("answer") ?? "yes") as Answer,
      note: String(values.get("note") ?? ""),
    });
  }

  return (
    <Form onSubmit={send} problem={problem} className={styles.fields}>
      {name ? (
        <p>
          <Trans>
            You answer as <b>{name}</b>.
          </Trans>
        </p>
      ) : (
        <TextField
          name="display_name"
          label={t`Your name, as the team should read it`}
          defaultValue={asked.name}
          autoComplete="name"
          maxLength={80}
          isRequired
        />
      )}
      <Choices answer={(line ?? asked).answer} />
      <TextArea
        name="note"
        label={t`Note`}
        hint={t`What you base it on, or what has to be done first. You may leave it empty.`}
        defaultValue={line?.note ?? ""}
        maxLength={1000}
        rows={4}
      />
      <Button type="submit" variant="fill" size="l" isWide isPending={sending.isPending}>
        <Trans>Send the answer</Trans>
      </Button>
    </Form>
  );
}

/** The browser's own radio buttons: an old phone knows them, and they weigh nothing. */
function Choices({ answer }: { answer: Answer }) {
  const { t } = useLingui();
  const choices = [
    { value: "yes", label: t`Yes`, hint: t`It is done, allowed or in order.` },
    { value: "not_needed", label: t`Not needed`, hint: t`This test does not need it.` },
    { value: "pending", label: t`Still open`, hint: t`Say in the note what is missing.` },
  ];
  return (
    <fieldset className={styles.choices}>
      <legend>
        <Trans>Your answer</Trans>
      </legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name="answer" value={value} defaultChecked={value === answer} />
          <span>
            <b>{label}</b>
            <span className="small quiet">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
