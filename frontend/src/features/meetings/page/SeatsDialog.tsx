import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextArea, TextField } from "@/ui/TextField";
import { localOf, momentOf } from "../moments";
import { type MeetingDetail, useChangeMeeting } from "./api";

type Props = { meeting: MeetingDetail; onClose: () => void };

/** For the organiser: how many may come, until when they may say so, and what they are asked. */
export default function SeatsDialog({ meeting, onClose }: Props) {
  const { t } = useLingui();
  const change = useChangeMeeting(meeting.id);
  const problem = useProblem(change.error);
  const { seats, seats_per_team, registration_closes_at, questions } = meeting;

  function submit(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    const count = (name: string) => (text(name) === "" ? null : Number(text(name)));
    const lines = text("questions").split("\n");
    change.mutate(
      {
        seats: count("seats"),
        seats_per_team: count("seats_per_team"),
        registration_closes_at: text("registration_closes_at")
          ? momentOf(text("registration_closes_at"))
          : null,
        questions: lines.flatMap(questionOf),
      },
      { onSuccess: onClose },
    );
  }

  return (
    <Dialog title={t`Seats and questions`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        <TextField
          name="seats"
          type="number"
          inputMode="numeric"
          label={t`Seats in all`}
          hint={t`Empty: no limit. More seats go to those in line at once; fewer take none away.`}
          defaultValue={seats === null ? "" : String(seats)}
          autoFocus
        />
        <TextField
          name="seats_per_team"
          type="number"
          inputMode="numeric"
          label={t`Seats per team`}
          hint={t`Empty: no limit.`}
          defaultValue={seats_per_team === null ? "" : String(seats_per_team)}
        />
        <TextField
          name="registration_closes_at"
          type="datetime-local"
          label={t`Registration closes`}
          hint={t`Empty: when the meeting ends.`}
          defaultValue={localOf(registration_closes_at ?? undefined)}
        />
        <TextArea
          name="questions"
          label={t`Questions to those who register`}
          hint={t`One on each line, five at the most. Choices after a bar: Lunch? | Yes | No. Only the organisers read the answers.`}
          defaultValue={questions.map(lineOf).join("\n")}
        />
        <FormActions>
          <Button type="submit" variant="fill" isPending={change.isPending}>
            <Trans>Save</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

type Own = MeetingDetail["questions"][number];

/** "Lunch? | Yes | No": a question, and choices where there are any. */
function questionOf(line: string): Own[] {
  const [question = "", ...choices] = line.split("|").map(part => part.trim());
  if (question === "") return [];
  const offered = choices.filter(Boolean);
  return [{ question, ...(offered.length > 0 && { choices: offered }) }];
}

function lineOf({ question, choices = [] }: Own): string {
  return [question, ...choices].join(" | ");
}
