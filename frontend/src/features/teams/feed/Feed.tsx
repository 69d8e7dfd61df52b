import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { Link, PathLink } from "@/ui/Link";
import type { Activity } from "../api";
import styles from "./Feed.module.css";
import { type Actor, type Group, grouped } from "./group";
import { useDeed } from "./useDeed";

/** Whoever answers without an account. */
const OUTSIDE = { display_name: "", initials: "?", is_guest: true };

type Props = {
  entries: readonly Activity[];
  /** There is nothing before the last of them. */
  isWhole?: boolean;
  /** Names of teams by id, where several are told about. */
  teams?: ReadonlyMap<string, string>;
};

/** What happened, newest first; what belongs together is told once. */
export function Feed({ entries, isWhole = true, teams }: Props) {
  return (
    <ul className={styles.feed}>
      {grouped(entries, isWhole).map(group => (
        <FeedEntry key={group.latest.id} group={group} team={teams?.get(group.latest.team)} />
      ))}
    </ul>
  );
}

function FeedEntry({ group, team }: { group: Group; team: string | undefined }) {
  const { t } = useLingui();
  const time = useTime();
  const { latest, people, count, blocks } = group;
  const deed = useDeed()({ ...latest, count, blocks: blocks.size });
  const who = useNames()(people);
  const { actor, target } = latest;
  const more = latest.verb === "commented" ? count - 1 : 0;
  return (
    <li className={styles.entry}>
      <Avatar person={actor ?? OUTSIDE} />
      <div>
        <p className={styles.deed}>
          {deed}
          {more > 0 && (
            <span className="quiet">
              {" "}
              {t`and ${plural(more, { one: "# more comment", other: "# more comments" })}`}
            </span>
          )}
        </p>
        <p className={styles.about}>
          <time dateTime={latest.at}>{time.short(latest.at)}</time>, {who}
          {team && (
            <>
              {", "}
              <Link to="/teams/$teamId" params={{ teamId: latest.team }} className={styles.place}>
                {team}
              </Link>
            </>
          )}
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

/** "Joni", "Joni and Elif", "Joni and 2 others". */
function useNames(): (people: readonly Actor[]) => string {
  const { t } = useLingui();
  const name = ({ is_guest, display_name }: Actor) => (is_guest ? t`guest ${display_name}` : display_name);
  return ([first, second, ...rest]) => {
    if (!first) return t`people outside`;
    const one = name(first);
    if (!second) return one;
    if (rest.length === 0) return t`${one} and ${name(second)}`;
    return t`${one} and ${plural(rest.length + 1, { one: "# other", other: "# others" })}`;
  };
}
