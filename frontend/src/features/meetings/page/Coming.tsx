import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Avatar } from "@/ui/Avatar";
import { Chip } from "@/ui/Chip";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { comingQuery, type MeetingDetail, type Coming as Somebody } from "./api";
import styles from "./MeetingPage.module.css";

/** Who comes, team by team. People the reader would not meet on a team's page of people are counted. */
export function Coming({ meeting }: { meeting: MeetingDetail }) {
  const coming = useQuery(comingQuery(meeting.id));
  return (
    <Section id="coming" title={<Trans>Who comes</Trans>}>
      <Loaded
        query={coming}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={3} />
          </Skeleton>
        }
      >
        {({ people, others }) =>
          people.length + others.seated + others.viewing === 0 ? (
            <EmptyState title={<Trans>Nobody has registered yet.</Trans>} />
          ) : (
            <>
              <Teams people={people} />
              <Others seated={others.seated} viewing={others.viewing} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Teams({ people }: { people: readonly Somebody[] }) {
  const { t } = useLingui();
  const teams = new Map<string, Somebody[]>();
  for (const one of people) {
    const name = one.team?.name ?? "";
    teams.set(name, [...(teams.get(name) ?? []), one]);
  }
  // Those who lead it belong to no team: they come last.
  const inOrder = [...teams].sort(([one], [other]) => Number(one === "") - Number(other === ""));
  return (
    <div className={styles.teams}>
      {inOrder.map(([name, members]) => (
        <section key={name} aria-label={name || t`Those who lead the programme`}>
          <h3 className="label">{name || <Trans>Those who lead the programme</Trans>}</h3>
          <ul className={styles.people}>
            {members.map(({ person, state, is_remote }) => (
              <li key={person.id}>
                <Avatar person={person} />
                <span>{person.display_name}</span>
                {state === "viewing" && <Chip icon="eye">{t`follows along`}</Chip>}
                {is_remote && <Chip icon="screen">{t`remotely`}</Chip>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Others({ seated, viewing }: { seated: number; viewing: number }) {
  const { t } = useLingui();
  const said = [
    seated > 0 &&
      t`${plural(seated, { one: "one more person with a seat", other: "# more people with a seat" })}`,
    viewing > 0 &&
      t`${plural(viewing, { one: "one more person who follows along", other: "# more people who follow along" })}`,
  ].filter(Boolean);
  if (said.length === 0) return null;
  const both = said.join(", ");
  return (
    <p className="small quiet">
      <Trans>And {both}.</Trans>
    </p>
  );
}
