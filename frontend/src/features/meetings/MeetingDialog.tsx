import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import { agendaPartsQuery } from "./agenda/api";
import { type MeetingContent, type MeetingHead, useSaveMeeting } from "./api";
import { localOf, momentOf } from "./moments";

type Props = { programmeId: string; meeting?: MeetingHead; onClose: () => void };

/** Plans a meeting, or changes one. Times are those of the clock of whoever writes them. */
export default function MeetingDialog({ programmeId, meeting, onClose }: Props) {
  const { t } = useLingui();
  const save = useSaveMeeting(programmeId, meeting);
  const problem = useProblem(save.error);
  const [title, setTitle] = useState(meeting?.title ?? "");
  const [starts, setStarts] = useState(localOf(meeting?.starts_at));
  const [ends, setEnds] = useState(localOf(meeting?.ends_at));
  const [plan, setPlan] = useState("");
  const plans = useQuery({ ...agendaPartsQuery, enabled: !meeting }).data?.meetings ?? [];

  /** A ready-made meeting says what it is called and how long it takes. */
  function begin(key: string, from: string) {
    const chosen = plans.find(each => each.key === key);
    setPlan(key);
    setStarts(from);
    if (!chosen) return;
    if (title === "" || plans.some(each => each.title === title)) setTitle(chosen.title);
    const begins = new Date(from).getTime();
    if (!Number.isNaN(begins)) setEnds(localOf(new Date(begins + chosen.minutes * 60_000).toISOString()));
  }

  function submit(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    save.mutate(
      {
        title: text("title"),
        starts_at: momentOf(text("starts_at")),
        ends_at: momentOf(text("ends_at")),
        place: text("place"),
        remote_link: text("remote_link"),
        about: text("about"),
        ...(plan && { plan: plan as NonNullable<MeetingContent["plan"]> }),
      },
      { onSuccess: onClose },
    );
  }

  return (
    <Dialog title={meeting ? t`Change the meeting` : t`Plan a meeting`} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        {!meeting && (
          <Select
            label={t`Agenda to begin with`}
            value={plan}
            onChange={key => begin(key, starts)}
            options={[
              { value: "", label: t`None yet` },
              ...plans.map(({ key, number, title: name, minutes }) => ({
                value: key,
                label: t`${number}. ${name}, ${minutes} minutes`,
              })),
            ]}
          />
        )}
        <TextField
          name="title"
          label={t`What the meeting is called`}
          value={title}
          onChange={setTitle}
          maxLength={120}
          autoFocus
          isRequired
        />
        <TextField
          name="starts_at"
          type="datetime-local"
          label={t`Begins`}
          value={starts}
          onChange={from => begin(plan, from)}
          isRequired
        />
        <TextField
          name="ends_at"
          type="datetime-local"
          label={t`Ends`}
          value={ends}
          onChange={setEnds}
          isRequired
        />
        <TextField name="place" label={t`Place`} defaultValue={meeting?.place ?? ""} maxLength={200} />
        <TextField
          name="remote_link"
          type="url"
          inputMode="url"
          label={t`Link for those who take part remotely`}
          hint={t`Guests without an account do not see it.`}
          defaultValue={meeting?.remote_link ?? ""}
          maxLength={500}
        />
        <TextArea
          name="about"
          label={t`What it is about`}
          defaultValue={meeting?.about ?? ""}
          maxLength={2000}
        />
        <FormActions>
          <Button type="submit" variant="fill" isPending={save.isPending}>
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
