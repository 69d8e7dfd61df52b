import { useLingui } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { PathLink } from "@/ui/Link";
import type { Activity } from "../api";
import styles from "./Feed.module.css";
import { useDeed } from "./useDeed";

/** What happened, newest first. */
export function Feed({ entries }: { entries: readonly Activity[] }) {
  return (
    <ul className={styles.feed}>
      {entries.map(entry => (
        <FeedEntry key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function FeedEntry({ entry }: { entry: Activity }) {
  const { t } = useLingui();
  const time = useTime();
  const deed = useDeed()(entry);
  const { actor, target } = entry;
  const when = time.short(entry.at);
  const who = actor.is_guest ? t`guest ${actor.display_name}` : actor.display_name;
  return (
    <li className={styles.entry}>
      <Avatar person={actor} />
      <div>
        <p className={styles.deed}>{deed}</p>
        <p className={styles.about}>
          <time dateTime={entry.at}>{when}</time>, {who}
          {target && (
            <>
              {", "}
              <PathLink path={target.path} className={styles.place}>
                {target.title}
              </PathLink>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
