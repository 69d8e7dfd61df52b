import { Plural, useLingui } from "@lingui/react/macro";
import { lazy } from "react";
import { Avatar } from "@/ui/Avatar";
import { PlainButton } from "@/ui/Button";
import { LazyTrigger } from "@/ui/LazyMenu";
import { usePeople } from "../desk/context";
import { loadHelp } from "../hooks/help";
import { initialsOf } from "./initials";
import styles from "./Page.module.css";

const PersonMenu = lazy(async () => ({ default: (await loadHelp()).PersonMenu }));

/** The others who are at this canvas now, in the colour of their cursor; pressed, what one can do about them. */
export function HereNow({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useLingui();
  const people = usePeople();
  if (people.length === 0) return null;
  const most = isNarrow ? 2 : 5;
  const shown = people.slice(0, people.length > most ? most - 1 : most);
  const more = people.length - shown.length;
  return (
    <ul className={styles.here} aria-label={t`Here now`}>
      {shown.map(person => {
        const { id, name, role, colour } = person;
        const shape = { display_name: name, initials: initialsOf(name), role };
        return (
          <li key={id}>
            <LazyTrigger
              load={loadHelp}
              trigger={
                <PlainButton label={name} className={styles.person}>
                  <Avatar person={shape} here={colour} />
                </PlainButton>
              }
            >
              {trigger => <PersonMenu trigger={trigger} person={person} />}
            </LazyTrigger>
          </li>
        );
      })}
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
