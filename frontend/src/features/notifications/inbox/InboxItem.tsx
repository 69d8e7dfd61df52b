import { Trans, useLingui } from "@lingui/react/macro";
import { useClock } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { IconButton } from "@/ui/Button";
import { PathLink } from "@/ui/Link";
import { type Notification, useRead } from "../api";
import styles from "./Inbox.module.css";
import { useSentence } from "./useSentence";

/** One thing that concerns the reader. Whoever follows it has read it. */
export function InboxItem({ row }: { row: Notification }) {
  const { t } = useLingui();
  const sentence = useSentence()(row);
  const clock = useClock();
  const read = useRead();
  const isUnread = row.read_at === null;
  return (
    <div className={styles.item} data-unread={isUnread || undefined}>
      <Avatar person={row.actor} />
      <div className={styles.words}>
        <p>
          {isUnread && (
            <span className="sr">
              <Trans>Unread:</Trans>{" "}
            </span>
          )}
          <PathLink
            path={row.path}
            className={styles.sentence}
            onFollow={isUnread ? () => read.mutate(row.id) : undefined}
          >
            {sentence}
          </PathLink>
        </p>
        {row.text && <p className={styles.text}>{row.text}</p>}
        <p className={styles.when}>
          <time dateTime={row.at}>{clock(row.at)}</time>
        </p>
      </div>
      {isUnread && (
        <IconButton
          icon="check"
          label={t`Mark as read: ${sentence}`}
          isDisabled={read.isPending}
          onPress={() => read.mutate(row.id)}
        />
      )}
    </div>
  );
}
