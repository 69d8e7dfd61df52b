import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { asApiError } from "@/api/errors";
import { keys } from "@/api/keys";
import { useProblem } from "@/api/problem";
import {
  attach,
  type Kept,
  KeptFiles,
  keptOf,
  type Picked,
  PickedList,
  Pickers,
  saveKept,
} from "@/features/attachments";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { TextArea } from "@/ui/TextField";
import { aboutOf } from "../about";
import { type Entry, useChangeEntry } from "../api";
import { AboutSelect } from "../write/AboutSelect";
import { TagsField } from "../write/TagsField";
import styles from "./Entry.module.css";

type Props = { entry: Entry; onDone: () => void };

/** Changing one's own entry. When it was changed elsewhere meanwhile, both are shown and nothing is lost. */
export function EditEntry({ entry, onDone }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const change = useChangeEntry(entry);
  const [base, setBase] = useState(entry);
  const [words, setWords] = useState({ text: entry.text, tags: entry.tags ?? [], about: aboutOf(entry) });
  const [files, setFiles] = useState<Kept[]>(() => keptOf(entry.attachments));
  const [added, setAdded] = useState<Picked[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setIsSaving] = useState(false);
  const other = currentOf(failure);
  const problem = useProblem(other ? null : failure);

  async function save(revision: number) {
    setIsSaving(true);
    setFailure(null);
    try {
      await change.mutateAsync({ ...words, text: words.text.trim(), revision });
      await saveKept(files);
      for (const picked of added) await attach({ log_entry: entry.id }, picked);
      onDone();
    } catch (error) {
      setFailure(error);
    } finally {
      setIsSaving(false);
      await client.invalidateQueries({ queryKey: keys.log(entry.team) });
    }
  }

  function take(theirs: Entry) {
    setBase(theirs);
    setWords({ text: theirs.text, tags: theirs.tags ?? [], about: aboutOf(theirs) });
    setFailure(null);
  }

  return (
    <Form onSubmit={() => void save(base.revision)} problem={problem} className={styles.edit}>
      {other && (
        <div role="alert" className={styles.conflict}>
          <p>
            <Trans>This was changed elsewhere meanwhile. There it now says:</Trans>
          </p>
          <blockquote>{other.text}</blockquote>
          <FormActions>
            <Button onPress={() => void save(other.revision)}>
              <Trans>Save mine in its place</Trans>
            </Button>
            <Button variant="bare" onPress={() => take(other)}>
              <Trans>Take the other one</Trans>
            </Button>
          </FormActions>
        </div>
      )}
      <TextArea
        label={t`What happened?`}
        name="text"
        value={words.text}
        maxLength={4_000}
        onChange={text => setWords({ ...words, text })}
        autoFocus
      />
      <KeptFiles files={files} onChange={setFiles} />
      <PickedList files={added} onChange={setAdded} />
      <Pickers
        count={files.filter(({ isRemoved }) => !isRemoved).length + added.length}
        onPick={picked => setAdded(now => [...now, picked])}
      />
      <AboutSelect team={entry.team} about={words.about} onChange={about => setWords({ ...words, about })} />
      <TagsField tags={words.tags} onChange={tags => setWords({ ...words, tags })} />
      <FormActions>
        <Button variant="fill" type="submit" isPending={isSaving} isDisabled={!words.text.trim()}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="bare" onPress={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

/** What is there now, when the refusal was that. */
function currentOf(failure: unknown): Entry | null {
  if (!failure) return null;
  const { status, body } = asApiError(failure);
  return status === 412 && body.current ? (body.current as Entry) : null;
}
