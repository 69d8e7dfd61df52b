import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Files } from "@/features/attachments";
import { useClock } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { PathLink } from "@/ui/Link";
import type { Entry } from "../api";
import { EditEntry } from "./EditEntry";
import styles from "./Entry.module.css";
import { EntryMenu } from "./EntryMenu";
import { EntryTalk } from "./EntryTalk";
import { Tags } from "./Tags";
import type { Place } from "./useAbout";

type Props = {
  entry: Entry;
  about: Place | null;
  /** The conversation is open from the beginning, with this comment marked. */
  isOpen?: boolean;
  comment?: string | undefined;
  onDeleted?: () => void;
};

/** What somebody wrote: their words, what lies beside them, what was said about them. */
export function EntryItem({ entry, about, isOpen = false, comment, onDeleted }: Props) {
  const { t } = useLingui();
  const clock = useClock();
  const [isEditing, setIsEditing] = useState(false);
  const { author, text, tags = [], attachments, created_at, changed_at, revision } = entry;
  const at = entry.happened_at ?? created_at;
  const name = author.display_name;
  const isGuest = author.is_guest || author.role === "guest";
  return (
    <article className={styles.entry} aria-label={t`${name}, ${clock(at)}`} id={entry.id}>
      <Avatar person={author} size="m" />
      <div className={styles.body}>
        <div className={styles.head}>
          <p className={styles.who}>
            <b>{name}</b>
            {isGuest && (
              <>
                , <Trans>guest</Trans>
              </>
            )}{" "}
            <time dateTime={at} className="num">
              {clock(at)}
            </time>
            {revision > 1 && (
              <span title={clock(changed_at)}>
                , <Trans>edited</Trans>
              </span>
            )}
          </p>
          {!isEditing && (
            <EntryMenu entry={entry} onEdit={() => setIsEditing(true)} {...(onDeleted && { onDeleted })} />
          )}
        </div>
        {isEditing ? (
          <EditEntry entry={entry} onDone={() => setIsEditing(false)} />
        ) : (
          <>
            <p className={styles.text}>{text}</p>
            <Files files={attachments} />
            {(about || tags.length > 0) && (
              <p className={styles.about}>
                {about && (
                  <PathLink path={about.path} className={styles.place}>
                    <Icon name="link" size="s" />
                    <span>{about.title}</span>
                  </PathLink>
                )}
                <Tags tags={tags} team={entry.team} />
              </p>
            )}
          </>
        )}
        <EntryTalk entry={entry} isOpenAtFirst={isOpen} comment={comment} />
      </div>
    </article>
  );
}
