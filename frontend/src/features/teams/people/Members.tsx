import { useQuery } from "@tanstack/react-query";
import { useRoles } from "@/i18n/roles";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { membershipsQuery, type TeamDetail, type TeamRole } from "../api";
import { MemberRow } from "./MemberRow";
import styles from "./PeoplePage.module.css";

const ORDER: TeamRole[] = ["core", "stakeholder", "guest"];

/** The team's people by role, each role with what it may do. */
export function Members({ team }: { team: TeamDetail }) {
  const { groups, rights } = useRoles();
  const memberships = useQuery(membershipsQuery(team.id));
  return (
    <Loaded query={memberships} skeleton={<Outline />}>
      {members =>
        ORDER.map(role => {
          const inRole = members.filter(member => member.role === role);
          if (inRole.length === 0) return null;
          return (
            <Section
              key={role}
              id={`role-${role}`}
              title={
                <>
                  {groups[role]} <span className={styles.count}>{inRole.length}</span>
                </>
              }
            >
              <p className={styles.rights}>{rights[role]}</p>
              <ul className={styles.list}>
                {inRole.map(member => (
                  <MemberRow key={member.id} member={member} teamName={team.name} />
                ))}
              </ul>
            </Section>
          );
        })
      }
    </Loaded>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows rows={6} />
    </Skeleton>
  );
}
