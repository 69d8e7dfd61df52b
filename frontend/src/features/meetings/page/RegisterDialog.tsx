import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { RadioGroup } from "@/ui/RadioGroup";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import { type MeetingDetail, useRegister } from "./api";
import { isFullFor } from "./full";
import styles from "./MeetingPage.module.css";

type Props = { meeting: MeetingDetail; onClose: () => void };

/** How somebody wants to come, and what the organiser should know of them. */
export default function RegisterDialog({ meeting, onClose }: Props) {
  const { t } = useLingui();
  const register = useRegister(meeting.id);
  const problem = useProblem(register.error);
  const { my_registration: mine, questions } = meeting;
  const maySit = maySitAt(meeting);
  const [how, setHow] = useState(maySit && mine?.state !== "viewing" ? "seat" : "follow");

  function submit(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    const team = text("team");
    register.mutate(
      {
        seat: how === "seat",
        ...(team && how === "seat" && { team }),
        is_remote: values.get("is_remote") !== null,
        answers: questions.map(({ question }, at) => ({ question, answer: text(`answer-${at}`) })),
        dietary: text("dietary"),
        access: text("access"),
      },
      { onSuccess: onClose },
    );
  }

  return (
    <Dialog title={mine ? t`Change how you come` : t`Register`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        {maySit && <How meeting={meeting} value={how} onChange={setHow} />}
        {!maySit && <p>{t`You follow along: you see and hear what happens.`}</p>}
        {how === "seat" && <ForTeam meeting={meeting} />}
        <Checkbox name="is_remote" value="yes" defaultSelected={mine?.is_remote ?? false}>
          <Trans>I take part remotely</Trans>
        </Checkbox>
        <Told meeting={meeting} />
        <FormActions>
          <Button type="submit" variant="fill" isPending={register.isPending}>
            {mine ? <Trans>Save</Trans> : <Trans>Register</Trans>}
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function ForTeam({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useLingui();
  const { my_teams, my_registration: mine } = meeting;
  if (my_teams.length < 2) return null;
  return (
    <Select
      name="team"
      label={t`For which team`}
      options={my_teams.map(({ id, name }) => ({ value: id, label: name }))}
      defaultValue={mine?.team?.id ?? my_teams[0]?.id ?? ""}
    />
  );
}

/** What only the organiser reads. */
function Told({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useLingui();
  const { questions, my_registration: mine } = meeting;
  return (
    <>
      {questions.map((asked, at) => (
        <OwnQuestion
          key={asked.question}
          name={`answer-${at}`}
          asked={asked}
          answer={mine?.answers.find(({ question }) => question === asked.question)?.answer ?? ""}
        />
      ))}
      <fieldset className={styles.needs}>
        <legend>
          <Trans>What the organiser should know</Trans>
        </legend>
        <p className="tiny quiet">
          <Trans>Only you and the organisers read this. It is erased four weeks after the meeting.</Trans>
        </p>
        <TextField
          name="dietary"
          label={t`Food you cannot or do not eat`}
          maxLength={300}
          defaultValue={mine?.dietary ?? ""}
        />
        <TextField
          name="access"
          label={t`What you need to take part`}
          hint={t`For example: an interpreter, a step-free way, breaks.`}
          maxLength={300}
          defaultValue={mine?.access ?? ""}
        />
      </fieldset>
    </>
  );
}

type OwnQuestionProps = { name: string; asked: MeetingDetail["questions"][number]; answer: string };

/** In words of one's own, or one of the choices. */
function OwnQuestion({ name, asked, answer }: OwnQuestionProps) {
  const { t } = useLingui();
  const { question, choices = [] } = asked;
  if (choices.length === 0)
    return <TextArea name={name} label={question} rows={2} maxLength={600} defaultValue={answer} />;
  const options = choices.map(choice => ({ value: choice, label: choice }));
  return (
    <Select
      name={name}
      label={question}
      options={[{ value: "", label: t`No answer` }, ...options]}
      defaultValue={answer}
    />
  );
}

/** Whoever has a place, or stands in line, may keep it when registration has closed. */
function maySitAt({ abilities, is_open, my_state }: MeetingDetail): boolean {
  return abilities.take_seat && (is_open || my_state === "seated" || my_state === "waiting");
}

type HowProps = { meeting: MeetingDetail; value: string; onChange: (value: string) => void };

function How({ meeting, value, onChange }: HowProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      name="seat"
      label={t`How you come`}
      value={value}
      onChange={onChange}
      choices={[
        {
          value: "seat",
          label: isFullFor(meeting) ? t`Stand in line for a seat` : t`Take a seat`,
          hint: t`You work with the others, in the room or remotely.`,
        },
        {
          value: "follow",
          label: t`Follow along`,
          hint: t`You see and hear what happens. It takes no seat.`,
        },
      ]}
    />
  );
}
