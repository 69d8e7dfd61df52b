import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { membershipsQuery } from "../api";
import { type Task, type TaskContent, useAddTask, useChangeTask } from "./api";

type Props = { teamId: string; task?: Task; onClose: () => void };

/** Writes a task, or changes one. */
export default function TaskDialog({ teamId, task, onClose }: Props) {
  return task ? <Change task={task} onClose={onClose} /> : <Add teamId={teamId} onClose={onClose} />;
}

function Add({ teamId, onClose }: { teamId: string; onClose: () => void }) {
  const { t } = useLingui();
  const add = useAddTask(teamId);
  return (
    <Fields
      heading={t`Add a task`}
      teamId={teamId}
      mutation={add}
      onSave={content => add.mutate({ ...content, title: content.title ?? "" }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

function Change({ task, onClose }: { task: Task; onClose: () => void }) {
  const { t } = useLingui();
  const change = useChangeTask(task);
  return (
    <Fields
      heading={t`Change the task`}
      teamId={task.team.id}
      task={task}
      mutation={change}
      onSave={content => change.mutate(changesOf(task, content), { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

/** Only what is different: a task whose words nobody touched keeps them in every reader's language. */
function changesOf(task: Task, content: TaskContent): TaskContent {
  const before: Record<string, unknown> = { ...task, assignee: task.assignee?.id ?? null };
  return Object.fromEntries(Object.entries(content).filter(([name, value]) => value !== before[name]));
}

type FieldsProps = {
  heading: string;
  teamId: string;
  task?: Task;
  mutation: { error: unknown; isPending: boolean };
  onSave: (content: TaskContent) => void;
  onClose: () => void;
};

function Fields({ heading, teamId, task, mutation, onSave, onClose }: FieldsProps) {
  const { t } = useLingui();
  const problem = useProblem(mutation.error);

  function submit(values: FormData) {
    const text = (name: string) => String(values.get(name) ?? "").trim();
    onSave({
      title: text("title"),
      done_when: text("done_when"),
      owner_role: text("owner_role"),
      assignee: text("assignee") || null,
      due_on: text("due_on") || null,
      origin: text("origin"),
    });
  }

  return (
    <Dialog title={heading} isOpen onClose={onClose}>
      <Form onSubmit={submit} problem={problem}>
        <TextField
          name="title"
          label={t`What is to be done`}
          defaultValue={task?.title ?? ""}
          maxLength={160}
          autoFocus
          isRequired
        />
        <TextField
          name="done_when"
          label={t`Done when…`}
          hint={t`How everybody can see that it is done.`}
          defaultValue={task?.done_when ?? ""}
          maxLength={200}
        />
        <Asked teamId={teamId} task={task} />
        <TextField
          name="owner_role"
          label={t`Whose it is, in words`}
          hint={t`For example: the host, the convener.`}
          defaultValue={task?.owner_role ?? ""}
          maxLength={80}
        />
        <TextField name="due_on" type="date" label={t`By when`} defaultValue={task?.due_on ?? ""} />
        <TextField
          name="origin"
          label={t`Where it comes from`}
          hint={t`An offer of help, a learning, an address.`}
          defaultValue={task?.origin ?? ""}
          maxLength={300}
        />
        <FormActions>
          <Button type="submit" variant="fill" isPending={mutation.isPending}>
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

/** Those who can be asked: the core team and invited participants. */
function Asked({ teamId, task }: { teamId: string; task: Task | undefined }) {
  const { t } = useLingui();
  const { data } = useQuery(membershipsQuery(teamId));
  const now = task?.assignee;
  const people = (data ?? []).filter(({ role }) => role !== "guest").map(({ person }) => person);
  const known = now && !people.some(({ id }) => id === now.id) ? [now, ...people] : people;
  return (
    <Select
      // A choice that is there before the list has come would be lost when it comes.
      key={data ? "all" : "first"}
      name="assignee"
      label={t`Who does it`}
      defaultValue={now?.id ?? ""}
      options={[
        { value: "", label: t`Nobody yet` },
        ...known.map(({ id, display_name }) => ({ value: id, label: display_name })),
      ]}
    />
  );
}
