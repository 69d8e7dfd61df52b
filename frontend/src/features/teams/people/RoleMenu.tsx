import { useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { useRoles } from "@/i18n/roles";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { ChoiceMenu } from "@/ui/Menu";
import { toast } from "@/ui/toast";
import { type Membership, type TeamRole, useChangeMembership } from "../api";
import styles from "./PeoplePage.module.css";

const ROLES: TeamRole[] = ["core", "stakeholder", "guest"];

/** Gives a person another role; the toast takes it back. */
export function RoleMenu({ member }: { member: Membership }) {
  const { t } = useLingui();
  const { names, rights } = useRoles();
  const change = useChangeMembership(member.team);
  const problem = useProblem(change.error);
  const { display_name: name } = member.person;
  const roles = ROLES.filter(role => role === member.role || role !== "guest" || member.person.is_guest);

  function give(role: TeamRole) {
    const before = member.role;
    change.mutate(
      { id: member.id, role },
      {
        onSuccess: () =>
          toast(t`${name}: ${names[role]}`, () => change.mutate({ id: member.id, role: before })),
      },
    );
  }

  return (
    <>
      <ChoiceMenu
        label={t`Role of ${name}`}
        value={member.role}
        onChange={id => give(id as TeamRole)}
        choices={roles.map(role => ({ id: role, label: names[role], hint: rights[role] }))}
        trigger={
          <Button aria-label={t`Role of ${name}: ${names[member.role]}`} isPending={change.isPending}>
            {names[member.role]}
            <Icon name="down" size="s" />
          </Button>
        }
      />
      {problem && (
        <p role="alert" className={styles.refused}>
          {problem.detail}
        </p>
      )}
    </>
  );
}
