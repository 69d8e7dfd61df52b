import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "@/ui/Button";
import { Form, type Problem } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import { useWords } from "../words/useWords";
import styles from "./Apply.module.css";
import type { Content, OpenCall } from "./api";
import { Questions, Requirements } from "./CallQuestions";
import { PeopleRows } from "./PeopleRows";

type Props = {
  call: OpenCall;
  draft: Content;
  onChange: (changes: Partial<Content>) => void;
  onSend: () => void;
  problem: Problem | null;
  isPending: boolean;
  action: ReactNode;
  /** What is said right before the button. */
  children?: ReactNode;
};

/** An application, written or written anew. */
export function ApplicationForm({
  call,
  draft,
  onChange,
  onSend,
  problem,
  isPending,
  action,
  children,
}: Props) {
  const part = { draft, onChange };
  return (
    <Form onSubmit={onSend} problem={problem} className={styles.form}>
      <TheTeam {...part} />
      <Part title={<Trans>Who is in</Trans>}>
        <p className="quiet small">
          <Trans>
            Those with an e-mail address are invited by letter when the team is accepted, and not before. Ask
            them first.
          </Trans>
        </p>
        <PeopleRows people={draft.people} onChange={people => onChange({ people })} />
        <StateActorField {...part} />
      </Part>
      <TheTry {...part} />
      {call.requirements.length > 0 && (
        <Part title={<Trans>What the call requires</Trans>}>
          <Requirements call={call} {...part} />
        </Part>
      )}
      {call.questions.length > 0 && (
        <Part title={<Trans>Questions of the call</Trans>}>
          <Questions call={call} {...part} />
        </Part>
      )}
      <TheContact {...part} />
      {children}
      <Button type="submit" variant="fill" size="l" isWide isPending={isPending}>
        {action}
      </Button>
    </Form>
  );
}

type PartProps = Pick<Props, "draft" | "onChange">;

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function TheTeam({ draft, onChange }: PartProps) {
  const { t } = useLingui();
  const { fields } = useWords();
  return (
    <Part title={<Trans>The team</Trans>}>
      <TextField
        name="team_name"
        label={fields.team_name}
        value={draft.team_name}
        onChange={team_name => onChange({ team_name })}
        maxLength={80}
        isRequired
      />
      <TextArea
        name="phenomenon"
        label={fields.phenomenon}
        hint={t`What happens, to whom, where. In a sentence or two, in everyday words.`}
        value={draft.phenomenon}
        onChange={phenomenon => onChange({ phenomenon })}
        maxLength={600}
        isRequired
      />
      <TextArea
        name="why_together"
        label={fields.why_together}
        hint={t`Why can none of you change it alone?`}
        value={draft.why_together}
        onChange={why_together => onChange({ why_together })}
        maxLength={2000}
        isRequired
      />
    </Part>
  );
}

function StateActorField({ draft, onChange }: PartProps) {
  const { t } = useLingui();
  const { fields } = useWords();
  return (
    <TextField
      name="state_actor"
      label={fields.state_actor}
      hint={t`The agency or ministry that takes part, if there is one.`}
      value={draft.state_actor}
      onChange={state_actor => onChange({ state_actor })}
      maxLength={200}
    />
  );
}

function TheTry({ draft, onChange }: PartProps) {
  const { t } = useLingui();
  const { fields, readiness } = useWords();
  const choices = Object.entries(readiness).map(([value, label]) => ({ value, label }));
  return (
    <Part title={<Trans>Trying it out</Trans>}>
      <TextArea
        name="to_try"
        label={fields.to_try}
        hint={t`A first thought is enough. It may turn out otherwise.`}
        value={draft.to_try}
        onChange={to_try => onChange({ to_try })}
        maxLength={2000}
        isRequired
      />
      <Select
        name="readiness"
        label={t`Are you ready to open the work to people outside the team?`}
        options={choices}
        value={draft.readiness}
        onChange={value => onChange({ readiness: value as Content["readiness"] })}
      />
      <TextArea
        name="openness"
        label={t`What would be hard about opening it? You may leave this open.`}
        value={draft.openness}
        onChange={openness => onChange({ openness })}
        maxLength={1000}
      />
    </Part>
  );
}

function TheContact({ draft, onChange }: PartProps) {
  const { t } = useLingui();
  return (
    <Part title={<Trans>Whom we write to</Trans>}>
      <TextField
        name="contact_name"
        label={t`Your name`}
        autoComplete="name"
        value={draft.contact_name}
        onChange={contact_name => onChange({ contact_name })}
        maxLength={80}
        isRequired
      />
      <TextField
        name="contact_email"
        type="email"
        inputMode="email"
        label={t`Your e-mail`}
        hint={t`The receipt goes there, with the link by which you can change the application.`}
        autoComplete="email"
        value={draft.contact_email}
        onChange={contact_email => onChange({ contact_email })}
        isRequired
      />
    </Part>
  );
}
