import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { onceKey } from "@/api/onceKey";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextArea } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import { useTell, type Waiting } from "./api";
import styles from "./Outcomes.module.css";
import { Quotes } from "./Quotes";

type Props = {
  teamId: string;
  people: readonly Waiting[];
  onClose: () => void;
  onSent: () => void;
};

/** One text to one person or to many; each reads their own words above it. */
export default function TellDialog({ teamId, people, onClose, onSent }: Props) {
  const { t, i18n } = useLingui();
  const tell = useTell(teamId);
  const problem = useProblem(tell.error);
  const [text, setText] = useState("");
  const [key] = useState(onceKey);
  const names = new Intl.ListFormat(i18n.locale).format(people.map(({ person }) => person.display_name));
  const bare = people.filter(({ has_address }) => !has_address).length;

  function send() {
    const ids = people.map(({ person }) => person.id);
    tell.mutate(
      { people: ids, text: text.trim(), key },
      {
        onSuccess() {
          toast(t`Written to ${names}.`);
          onSent();
          onClose();
        },
      },
    );
  }

  return (
    <Dialog title={t`What became of it`} isOpen onClose={onClose}>
      <Form onSubmit={send} problem={problem}>
        <p>
          <Trans>To {names}. Each reads their own words above your text:</Trans>
        </p>
        <div className={styles.preview}>
          <Quotes said={people.flatMap(({ said }) => said.slice(0, 1)).slice(0, SHOWN)} />
          {people.length > SHOWN && <p className={styles.meta}>…</p>}
        </div>
        <TextArea
          name="text"
          label={t`What you did with it, or why you could not`}
          hint={t`Thank them, say what changed because of them, and what happens next.`}
          value={text}
          onChange={setText}
          maxLength={1000}
          rows={5}
          isRequired
        />
        <p className={styles.meta}>
          <Trans>It comes under the bell and by e-mail.</Trans>{" "}
          {bare > 0 && (
            <Trans>Without e-mail, on the team’s page when they come back by their link: {bare}.</Trans>
          )}
        </p>
        <FormActions>
          <Button type="submit" variant="fill" isPending={tell.isPending} isDisabled={text.trim() === ""}>
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

const SHOWN = 3;
