import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Reconsider } from "@/ui/Reconsider";
import styles from "../Answer.module.css";
import { Outline } from "../Parts";
import { type Content, type Held, heldQuery, useAmend, useWithdraw } from "./api";
import { Became } from "./Became";
import { Closed } from "./Closed";
import { Fields } from "./Fields";
import { justSentKey } from "./justSent";
import { OwnLink } from "./OwnLink";

/** The page behind a personal link: what became of an answer, what others said, changing it, taking it back. */
export function AnsweredPage({ secret }: { secret: string }) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const held = useQuery({
    ...heldQuery(secret, i18n.locale),
    enabled: secret !== "",
    placeholderData: before => before,
  });
  const [isWithdrawn, setIsWithdrawn] = useState(false);
  useDocumentTitle(t`Your answer`);
  if (isWithdrawn) return <Gone />;
  if (!secret || held.error) return <Closed error={held.error} />;
  if (!held.data) return <Outline />;
  const { question } = held.data;
  const isNew = client.getQueryData(justSentKey(secret)) === true;
  const { team } = question;
  return (
    <div className={styles.page}>
      <p className="label">
        <Trans>Team {team} asked</Trans>
      </p>
      <PageTitle className={styles.title}>{question.question}</PageTitle>
      {isNew && (
        <p className={styles.arrived} role="status">
          <Trans>Thank you. Your answer has arrived.</Trans>
        </p>
      )}
      <Own held={held.data} secret={secret} />
      <Became held={held.data} />
      <OwnLink />
      <Others held={held.data} />
      <Withdraw held={held.data} secret={secret} onDone={() => setIsWithdrawn(true)} />
    </div>
  );
}

function Own({ held, secret }: { held: Held; secret: string }) {
  const [isChanging, setIsChanging] = useState(false);
  if (isChanging) return <Change held={held} secret={secret} onDone={() => setIsChanging(false)} />;
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Your answer</Trans>
      </h2>
      <blockquote className={styles.message}>
        <p>{held.text}</p>
        {held.name && <footer className="small quiet">{held.name}</footer>}
      </blockquote>
      {held.is_amendable && (
        <Button icon="pen" onPress={() => setIsChanging(true)}>
          <Trans>Change the answer</Trans>
        </Button>
      )}
    </section>
  );
}

function Change({ held, secret, onDone }: { held: Held; secret: string; onDone: () => void }) {
  const amend = useAmend(secret);
  const [content, setContent] = useState<Content>({
    text: held.text,
    name: held.name,
    is_named: held.is_named,
  });
  return (
    <Form
      problem={useProblem(amend.error)}
      className={styles.fields}
      onSubmit={() => amend.mutate(content, { onSuccess: onDone })}
    >
      <Fields content={content} onChange={changes => setContent({ ...content, ...changes })} />
      {held.state === "shown" && (
        <p className="small quiet">
          <Trans>Others do not read it any more until the team has read it again.</Trans>
        </p>
      )}
      <FormActions>
        <Button type="submit" variant="fill" isPending={amend.isPending}>
          <Trans>Send the change</Trans>
        </Button>
        <Button variant="bare" onPress={onDone}>
          <Trans>Leave it as it was</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

function Others({ held }: { held: Held }) {
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Some answers of others</Trans>
      </h2>
      {held.others.length === 0 ? (
        <p className="quiet">
          <Trans>The team has not chosen any to show yet. Come back by your link.</Trans>
        </p>
      ) : (
        <ul className={styles.others}>
          {held.others.map(({ text, name }) => (
            <li key={`${name} ${text}`}>
              <p>{text}</p>
              {name && <p className="small quiet">{name}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Withdraw({ held, secret, onDone }: { held: Held; secret: string; onDone: () => void }) {
  const withdraw = useWithdraw(secret);
  return (
    <div className={styles.part}>
      <Reconsider
        begin={<Trans>Take the answer back…</Trans>}
        action={<Trans>Take it back</Trans>}
        leave={<Trans>Keep it</Trans>}
        onConfirm={() => withdraw.mutate(undefined, { onSuccess: onDone })}
        isPending={withdraw.isPending}
        refusal={useProblem(withdraw.error)?.detail}
      >
        <Trans>Your words and your name are erased at once, and this link stops working.</Trans>{" "}
        {held.on_canvas && (
          <Trans>
            The note made of them goes, too. What the team has written since in words of its own stays.
          </Trans>
        )}
      </Reconsider>
    </div>
  );
}

function Gone() {
  return (
    <div className={styles.page}>
      <PageTitle className={styles.title}>
        <Trans>Your answer is taken back</Trans>
      </PageTitle>
      <p className={styles.note}>
        <Trans>Your words are erased. You may close this page.</Trans>
      </p>
    </div>
  );
}
