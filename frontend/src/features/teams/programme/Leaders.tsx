import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { useRoles } from "@/i18n/roles";
import { Avatar } from "@/ui/Avatar";
import { Button, IconButton } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { type ProgrammeDetail, type ProgrammeRole, programmeRolesQuery, useTakeRole } from "./api";
import styles from "./ProgrammePage.module.css";

type Props = { programme: ProgrammeDetail; onInvite: () => void };

/** Those who run and coach the programme. */
export function Leaders({ programme, onInvite }: Props) {
  const { names } = useRoles();
  const roles = useQuery({ ...programmeRolesQuery(programme.id), enabled: programme.abilities.edit });
  const removable = new Map(
    (roles.data?.results ?? [])
      .filter(({ abilities }) => abilities.remove)
      .map(held => [`${held.person.id} ${held.role}`, held]),
  );
  return (
    <section aria-labelledby="leaders">
      <h2 id="leaders" className="label">
        <Trans>Who leads it</Trans>
      </h2>
      <ul className={styles.leaders}>
        {programme.people.map(person => {
          const held = removable.get(`${person.id} ${person.role}`);
          return (
            <li key={`${person.id} ${person.role}`}>
              <Avatar person={person} />
              <span>
                {person.display_name}
                {person.role && <span className="quiet">, {names[person.role].toLocaleLowerCase()}</span>}
              </span>
              {held && <TakeRole held={held} />}
            </li>
          );
        })}
      </ul>
      {programme.abilities.invite && (
        <Button icon="plus" onPress={onInvite}>
          <Trans>Invite a coach</Trans>
        </Button>
      )}
    </section>
  );
}

function TakeRole({ held }: { held: ProgrammeRole }) {
  const { t } = useLingui();
  const { names } = useRoles();
  const [isAsking, setIsAsking] = useState(false);
  const take = useTakeRole(held.programme);
  const problem = useProblem(take.error);
  const { display_name: name } = held.person;
  const role = names[held.role].toLocaleLowerCase();
  return (
    <>
      <IconButton icon="close" label={t`${name} is no longer ${role}`} onPress={() => setIsAsking(true)} />
      <ConfirmDialog
        title={t`Take the role from ${name}?`}
        action={t`Take the role`}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => take.mutate(held.id, { onSuccess: () => setIsAsking(false) })}
        isPending={take.isPending}
      >
        {problem && <ErrorSummary detail={problem.detail} />}
        <p>
          <Trans>
            {name} is then no longer {role} here. To come back they need an invitation.
          </Trans>
        </p>
      </ConfirmDialog>
    </>
  );
}
