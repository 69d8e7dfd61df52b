import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { currentLanguage, LANGUAGE_CHOICES } from "@/i18n";
import { isLanguage } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import type { Line } from "../types";
import { AskedByLink } from "./AskedByLink";
import { Askings } from "./Askings";
import { type AskingWithLink, askingsQuery, useAsk } from "./api";
import styles from "./Sharing.module.css";

/** An action on a line of the checklist: a link for the one person who can answer it. */
export function AskSomebody({ line }: { line: Line }) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="bare"
        aria-label={t`Ask somebody to answer: ${line.line}`}
        onPress={() => setIsOpen(true)}
      >
        <Trans>Ask somebody to answer</Trans>
      </Button>
      <Dialog title={t`Ask somebody to answer`} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Asking line={line} onClose={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

function Asking({ line, onClose }: { line: Line; onClose: () => void }) {
  const { t } = useLingui();
  const ask = useAsk(line.id);
  const problem = useProblem(ask.error);
  const before = useQuery(askingsQuery(line.id));
  const [again, setAgain] = useState<AskingWithLink>();

  function send(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    const language = text("language");
    ask.mutate({
      name: text("name"),
      email: text("email"),
      message: text("message"),
      ...(isLanguage(language) && { language }),
    });
  }

  if (ask.data) return <AskedByLink asking={ask.data} onClose={onClose} />;
  if (again) return <AskedByLink asking={again} isAgain onClose={onClose} />;
  return (
    <div className={styles.asking}>
      <p className={styles.line}>{line.line}</p>
      <Form onSubmit={send} problem={problem} className={styles.asking}>
        <TextField
          name="name"
          label={t`Who can answer this?`}
          hint={t`A lawyer, the data protection officer: by name. You may leave it empty.`}
          maxLength={80}
        />
        <TextField
          name="email"
          type="email"
          label={t`E-mail`}
          hint={t`Sends the link as a letter. Without it you get a link to pass on.`}
        />
        <Select
          name="language"
          label={t`Their language`}
          options={LANGUAGE_CHOICES}
          defaultValue={currentLanguage()}
        />
        <TextArea name="message" label={t`A word of yours`} maxLength={1000} rows={3} />
        <p className="small quiet">
          <Trans>
            They see this one line, the title and the question of the test, and the name of your team: nothing
            else. They need no account. The link is open for 30 days, and you can revoke it.
          </Trans>
        </p>
        <FormActions>
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="fill" isPending={ask.isPending}>
            <Trans>Make the link</Trans>
          </Button>
        </FormActions>
      </Form>
      <Askings line={line} askings={before.data ?? []} onSentAgain={setAgain} />
    </div>
  );
}
