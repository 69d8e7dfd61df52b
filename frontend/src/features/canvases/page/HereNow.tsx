import { Plural, useLingui } from "@lingui/react/macro";
import { Avatar } from "@/ui/Avatar";
import { usePeople } from "../desk/context";
import { initialsOf } from "./initials";
import styles from "./Page.module.css";

/** The others who are at this canvas now, in the colour of their cursor. */
export function HereNow({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useLingui();
  const people = usePeople();
  if (people.length === 0) return null;
  const most = isNarrow ? 2 : 5;
  const shown = people.slice(0, people.length > most ? most - 1 : most);
  const more = people.length - shown.length;
  return (
    <ul className={styles.here} aria-label={t`Here now`}>
      {shown.map(({ id, name, role, colour }) => (
        <li key={id}>
          <Avatar
            person={{ display_name: name, initials: initialsOf(name), role }}
            here={colour}
            isNamed={false}
          />
        </li>
      ))}
      {more > 0 && (
        <li className={styles.more}>
          +{more}
          <span className="sr">
            {" "}
            <Plural value={more} one="other" other="others" />
          </span>
        </li>
      )}
    </ul>
  );
}
