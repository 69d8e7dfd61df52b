import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { LANGUAGES, tagOf } from "@/i18n/languages";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextArea, TextField } from "@/ui/TextField";
import { toast } from "@/ui/toast";
import { type Application, type Call, type To, useDecide, usePreview } from "../api";
import styles from "./Desk.module.css";

/** Refusals that ask only whether it is meant. */
const ASKS = ["no_places_left", "call_still_open"];

type Props = { call: Call; application: Application; to: To; onClose: () => void };

/** One step with the letter that tells it: the owner's words, and the rest as it will be read. */
export default function DecideDialog({ call, application, to, onClose }: Props) {
  const { t } = useLingui();
  const [message, setMessage] = useState("");
  const [teamName, setTeamName] = useState(application.team_name);
  const decide = useDecide(call, application);
  const words = useStep(to, application.team_name);
  const problem = useProblem(decide.error);
  const isAsked = problem !== null && ASKS.includes(problem.code);
  const language = LANGUAGES.find(({ code }) => code === application.language)?.name ?? "";

  function submit() {
    const named = to === "accepted" && teamName !== application.team_name && { team_name: teamName };
    decide.mutate(
      { to, message, ...named, ...(isAsked && { even_so: true }) },
      {
        onSuccess() {
          toast(words.done);
          onClose();
        },
      },
    );
  }

  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        {to === "accepted" && (
          <>
            <p>
              <Trans>
                The team’s space is opened, those named with an address are invited, and the first canvas
                begins with the application. It cannot be undone.
              </Trans>
            </p>
            <TextField
              name="name"
              label={t`The team’s name`}
              value={teamName}
              onChange={setTeamName}
              maxLength={80}
              isRequired
            />
          </>
        )}
        <TextArea
          name="message"
          label={t`Your words to them`}
          hint={t`They are read as you write them. The rest of the letter is in: ${language}.`}
          value={message}
          onChange={setMessage}
          maxLength={2000}
        />
        <Preview application={application} to={to} message={message} />
        <FormActions>
          <Button type="submit" variant="fill" isPending={decide.isPending}>
            {isAsked ? <Trans>Do it even so</Trans> : words.action}
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function Preview({ application, to, message }: Pick<Props, "application" | "to"> & { message: string }) {
  const preview = usePreview(application);
  const letter = preview.data;
  return (
    <details
      className={styles.preview}
      onToggle={event => event.currentTarget.open && preview.mutate({ to, message })}
    >
      <summary>
        <Trans>See the letter</Trans>
      </summary>
      {letter && (
        <div className={styles.letter} lang={tagOf(letter.language)}>
          <p>
            <b>{letter.subject}</b>
          </p>
          {letter.paragraphs.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {message && <blockquote>{message}</blockquote>}
          {letter.small_print.map(line => (
            <p key={line} className="small quiet">
              {line}
            </p>
          ))}
        </div>
      )}
    </details>
  );
}

function useStep(to: To, name: string) {
  const { t } = useLingui();
  const steps: Record<To, { title: string; action: string; done: string }> = {
    talk: {
      title: t`Invite ${name} to talk`,
      action: t`Send the invitation`,
      done: t`The letter is on its way.`,
    },
    accepted: {
      title: t`Accept ${name}`,
      action: t`Accept and open the space`,
      done: t`The space is open.`,
    },
    waiting: {
      title: t`Put ${name} on the waiting list`,
      action: t`Put on the list`,
      done: t`The letter is on its way.`,
    },
    declined: {
      title: t`Decline ${name}`,
      action: t`Decline`,
      done: t`The letter is on its way.`,
    },
  };
  return steps[to];
}
