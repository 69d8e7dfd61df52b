import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { EditForm } from "@/features/experiments";
import { useTime } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/Dialog";
import { type Memo, useChangeMemo, useDeleteMemo } from "./api";
import { useMemoForm } from "./form";
import styles from "./Memos.module.css";

type Props = { memo: Memo; programme: string };

/** A memo with its writer, and what can be done with it. */
export function MemoItem({ memo, programme }: Props) {
  const { t } = useLingui();
  const [isEditing, setIsEditing] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const remove = useDeleteMemo(memo);
  const { abilities, text } = memo;
  if (isEditing) return <Edit memo={memo} programme={programme} onDone={() => setIsEditing(false)} />;
  return (
    <article className={styles.memo}>
      <MemoHead memo={memo} />
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        {abilities.edit && (
          <Button variant="bare" icon="pen" onPress={() => setIsEditing(true)}>
            <Trans>Change the words</Trans>
          </Button>
        )}
        {abilities.delete && (
          <Button variant="bare" icon="trash" onPress={() => setIsAsking(true)}>
            <Trans>Delete</Trans>
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={t`Delete the memo?`}
        action={t`Delete`}
        isOpen={isAsking}
        isPending={remove.isPending}
        onClose={() => setIsAsking(false)}
        onConfirm={() => remove.mutate(undefined, { onSettled: () => setIsAsking(false) })}
      >
        <p>
          <Trans>Its words are gone for good, for all coaches.</Trans>
        </p>
      </ConfirmDialog>
    </article>
  );
}

/** Who wrote it, when, and about which meeting. */
export function MemoHead({ memo }: { memo: Memo }) {
  const { t } = useLingui();
  const time = useTime();
  const { author, meeting, created_at } = memo;
  return (
    <p className={styles.head}>
      {author && <Avatar person={author} />}
      <span>
        {author ? <b>{author.display_name}</b> : <Trans>A former coach</Trans>},{" "}
        <time dateTime={created_at}>{time.short(created_at)}</time>
        {meeting && `, ${t`meeting ${meeting.number}`}`}
      </span>
    </p>
  );
}

function Edit({ memo, programme, onDone }: Props & { onDone: () => void }) {
  const { t } = useLingui();
  const groups = useMemoForm(programme);
  const save = useChangeMemo(memo);
  return (
    <EditForm
      name={`memo.${memo.id}`}
      label={t`Change the memo`}
      thing={memo}
      groups={groups}
      save={save}
      onDone={onDone}
    />
  );
}
