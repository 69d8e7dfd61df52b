import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { useRoom } from "../desk/context";
import { MAX_TITLE, type Note, type NoteGroup } from "../document/schema";
import styles from "../panels/Panels.module.css";
import { makeGroup, nameGroup, putInto, takeOut } from "./verbs";

type Props = { notes: readonly string[]; group: string; onClose: () => void };

const NEW = "new";
const NONE = "none";

/** Into which group notes are put, or how a group is named. */
export default function GroupDialog({ notes: ids, group: id, onClose }: Props) {
  const { t } = useLingui();
  const { desk, words } = useRoom();
  const group = desk.store.group(id);
  const notes = ids.flatMap(note => desk.store.note(note) ?? []);
  const [first] = notes;
  if (group)
    return (
      <Dialog title={t`Name the group`} isOpen onClose={onClose}>
        <NameForm group={group} onClose={onClose} />
      </Dialog>
    );
  if (!first) return null;
  const isOne = notes.length === 1;
  const many = t`Group ${plural(notes.length, { one: "# note", other: "# notes" })}`;
  return (
    <Dialog title={isOne ? t`Put “${words.name(first)}” in a group` : many} isOpen onClose={onClose}>
      {notes.every(({ block }) => block === first.block) ? (
        <ChoiceForm notes={notes} onClose={onClose} />
      ) : (
        <p>
          <Trans>A group is of one block. Select notes of one block, or move them to one first.</Trans>
        </p>
      )}
    </Dialog>
  );
}

function NameForm({ group, onClose }: { group: NoteGroup; onClose: () => void }) {
  const { desk } = useRoom();
  const [title, setTitle] = useState(group.title);

  function save(event: FormEvent) {
    event.preventDefault();
    nameGroup(desk, group.id, title);
    onClose();
  }

  return (
    <form className={styles.form} onSubmit={save}>
      <NameField title={title} onChange={setTitle} />
      <FormActions>
        <Button type="submit" variant="fill">
          <Trans>Save</Trans>
        </Button>
        <Cancel onClose={onClose} />
      </FormActions>
    </form>
  );
}

type ChoiceProps = { notes: readonly Note[]; onClose: () => void };

function ChoiceForm({ notes, onClose }: ChoiceProps) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const choices = useChoices(notes);
  const [chosen, setChosen] = useState(choices[0]?.value ?? NONE);
  const [title, setTitle] = useState("");

  function save(event: FormEvent) {
    event.preventDefault();
    if (chosen === NEW) makeGroup(desk, notes, title);
    else if (chosen === NONE) takeOut(desk, notes);
    else putInto(desk, notes, chosen);
    onClose();
  }

  return (
    <form className={styles.form} onSubmit={save}>
      {(choices.length > 1 || chosen !== NEW) && (
        <Select label={t`Group`} options={choices} value={chosen} onChange={setChosen} />
      )}
      {chosen === NEW && <NameField title={title} onChange={setTitle} />}
      <FormActions>
        <Button type="submit" variant="fill">
          {words()}
        </Button>
        <Cancel onClose={onClose} />
      </FormActions>
    </form>
  );

  function words() {
    if (chosen === NEW) return <Trans>Make the group</Trans>;
    return chosen === NONE ? <Trans>Take out of the group</Trans> : <Trans>Put in the group</Trans>;
  }
}

/** A new group first, for those who may; then those of the block that the notes are not all in; then none. */
function useChoices(notes: readonly Note[]) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const block = notes[0]?.block ?? "";
  const others = desk.store.groupsIn(block).filter(({ id }) => notes.some(({ group }) => group !== id));
  return [
    ...(desk.mayGroup ? [{ value: NEW, label: t`A new group` }] : []),
    ...others.map(({ id }) => ({ value: id, label: desk.groupName(id) })),
    ...(notes.some(({ group }) => group !== "") ? [{ value: NONE, label: t`No group` }] : []),
  ];
}

function NameField({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`Name of the group`}
      value={title}
      maxLength={MAX_TITLE}
      autoFocus
      onChange={onChange}
    />
  );
}

function Cancel({ onClose }: { onClose: () => void }) {
  return (
    <Button variant="bare" onPress={onClose}>
      <Trans>Cancel</Trans>
    </Button>
  );
}
