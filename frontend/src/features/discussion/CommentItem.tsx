import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useEffect, useRef, useState } from "react";
import { useTime } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { IconButton } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { LazyMenu } from "@/ui/LazyMenu";
import { later } from "@/ui/later";
import type { MenuEntry } from "@/ui/Menu";
import { toast } from "@/ui/toast";
import { type Comment, type Target, useDeleteComment, useEditComment } from "./api";
import styles from "./Discussion.module.css";
import talk from "./Talk.module.css";
import type { Circle } from "./useMentions";
import { Words } from "./Words";
import { WritingField } from "./WritingField";

const ConfirmDialog = later(async () => ({ default: (await import("@/ui/Dialog")).ConfirmDialog }));

const Reactions = later(async () => ({ default: (await import("./Reactions")).Reactions }));

type Props = {
  comment: Comment;
  circle: Circle;
  isLinked: boolean;
  isNew: boolean;
  mayReact: boolean;
  onSeen: () => void;
};

/** What somebody said, when, what others think of it, and what its writer can do with it. */
export function CommentItem({ comment, circle, isLinked, isNew, mayReact, onSeen }: Props) {
  const [isEditing, setIsEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { target } = circle;
  const { author, body, mentions, deleted_at } = comment;

  useEffect(() => {
    if (!isLinked || !item.current) return;
    item.current.scrollIntoView({ block: "center" });
    item.current.focus({ preventScroll: true });
    const timer = setTimeout(onSeen, 4000);
    return () => clearTimeout(timer);
  }, [isLinked, onSeen]);

  return (
    <li ref={item} tabIndex={-1} id={comment.id} className={cx(styles.say, isLinked && styles.linked)}>
      <Avatar person={author} />
      <div className={styles.who}>
        <WhoAndWhen comment={comment} isNew={isNew} />
        {!deleted_at && <Doings comment={comment} target={target} onEdit={() => setIsEditing(true)} />}
      </div>
      {isEditing ? (
        <Edit comment={comment} circle={circle} onDone={() => setIsEditing(false)} />
      ) : (
        <p className={cx(styles.body, deleted_at && styles.gone)}>
          {deleted_at ? <Trans>Deleted by its writer</Trans> : <Words body={body} mentions={mentions} />}
        </p>
      )}
      {!deleted_at && (
        <Suspense fallback={null}>
          <Reactions comment={comment} target={target} mayReact={mayReact} />
        </Suspense>
      )}
    </li>
  );
}

function WhoAndWhen({ comment, isNew }: { comment: Comment; isNew: boolean }) {
  const time = useTime();
  const { author, created_at, edited_at, deleted_at } = comment;
  const isGuest = author.is_guest || author.role === "guest";
  return (
    <span>
      <b>{author.display_name}</b>
      {isGuest && (
        <>
          , <Trans>guest</Trans>
        </>
      )}{" "}
      <time dateTime={created_at} className="num">
        {time.short(created_at)}
      </time>
      {edited_at && !deleted_at && (
        <>
          , <Trans>edited</Trans>
        </>
      )}
      {isNew && (
        <b className={talk.new}>
          <Trans>New</Trans>
        </b>
      )}
    </span>
  );
}

function Edit({ comment, circle, onDone }: { comment: Comment; circle: Circle; onDone: () => void }) {
  const { t } = useLingui();
  const edit = useEditComment(circle.target);
  return (
    <WritingField
      label={t`Edit the comment`}
      draft={`edit.${comment.id}`}
      start={comment.body}
      circle={circle}
      named={comment.mentions}
      isFocused
      error={edit.error}
      isPending={edit.isPending}
      onCancel={onDone}
      onSend={async body => {
        await edit.mutateAsync({ id: comment.id, body });
        onDone();
      }}
    />
  );
}

function Doings({ comment, target, onEdit }: { comment: Comment; target: Target; onEdit: () => void }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const remove = useDeleteComment(target);
  const { author } = comment;

  async function copy() {
    const address = new URL(target.path ?? location.pathname, location.origin);
    address.searchParams.set("comment", comment.id);
    try {
      await navigator.clipboard.writeText(address.href);
      toast(t`Link copied`);
    } catch {
      toast(t`The link could not be copied.`);
    }
  }

  const own: MenuEntry[] = [
    ...(comment.abilities.edit
      ? [{ id: "edit", label: t`Edit`, icon: "pen" as const, onAction: onEdit }]
      : []),
    ...(comment.abilities.delete
      ? [
          {
            id: "delete",
            label: t`Delete`,
            icon: "trash" as const,
            isDanger: true,
            onAction: () => setIsAsking(true),
          },
        ]
      : []),
  ];
  const link: MenuEntry[] = [
    { id: "link", label: t`Copy link to comment`, icon: "copy", onAction: () => void copy() },
  ];
  return (
    <>
      <LazyMenu
        trigger={
          <IconButton
            icon="more"
            label={t`More: comment by ${author.display_name}`}
            className={styles.menu}
          />
        }
        label={t`Comment by ${author.display_name}`}
        groups={() => (own.length > 0 ? [own, link] : [link])}
      />
      {isAsking && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={t`Delete the comment?`}
            action={t`Delete`}
            isOpen
            isPending={remove.isPending}
            onClose={() => setIsAsking(false)}
            onConfirm={() => remove.mutate(comment.id, { onSettled: () => setIsAsking(false) })}
          >
            <p>
              <Trans>Its words are gone for good. Its place stays, so that answers still make sense.</Trans>
            </p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
