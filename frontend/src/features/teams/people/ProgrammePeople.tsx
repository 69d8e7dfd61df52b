import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useRoles } from "@/i18n/roles";
import { Avatar } from "@/ui/Avatar";
import { Section } from "@/ui/Page";
import { programmeQuery } from "../programme/api";
import styles from "./PeoplePage.module.css";

/** Those who coach and run the programme: they are along in every team. */
export function ProgrammePeople({ programmeId }: { programmeId: string }) {
  const { names, rights } = useRoles();
  const { data } = useQuery(programmeQuery(programmeId));
  if (!data || data.people.length === 0) return null;
  return (
    <Section id="programme-people" title={<Trans>From the programme</Trans>}>
      <p className={styles.rights}>{rights.coach}</p>
      <ul className={styles.list}>
        {data.people.map(person => (
          <li key={`${person.id}-${person.role}`} className={styles.row}>
            <Avatar person={person} size="m" />
            <div className={styles.who}>
              <p className={styles.name}>{person.display_name}</p>
              <p className="tiny quiet">{person.role && names[person.role]}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
