import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useMe } from "@/features/accounts";
import { NewProgramme, type Programme } from "@/features/teams";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Link } from "@/ui/Link";
import styles from "./HomePage.module.css";

/** The programmes I lead or take part in. */
export function Programmes({ programmes }: { programmes: readonly Programme[] }) {
  const me = useMe();
  const time = useTime();
  const [isOpening, setIsOpening] = useState(false);
  return (
    <section aria-labelledby="programmes">
      <h2 id="programmes" className="label">
        <Trans>Programmes</Trans>
      </h2>
      <ul className={styles.programmes}>
        {programmes.map(programme => (
          <li key={programme.id}>
            <Link
              to="/programmes/$programmeId"
              params={{ programmeId: programme.id }}
              className={styles.programme}
            >
              {programme.name}
            </Link>
            {programme.starts_on && programme.ends_on && (
              <p className="tiny quiet">{time.range(programme.starts_on, programme.ends_on)}</p>
            )}
            {programme.people.some(
              ({ id, role }) => id === me.id && (role === "coach" || role === "owner"),
            ) && (
              <p className="small">
                <Link to="/programmes/$programmeId/board" params={{ programmeId: programme.id }}>
                  <Trans>Coach board</Trans> <span className="sr">{programme.name}</span>
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      {me.is_staff && (
        <>
          <Button icon="plus" onPress={() => setIsOpening(true)}>
            <Trans>New programme</Trans>
          </Button>
          <NewProgramme isOpen={isOpening} onClose={() => setIsOpening(false)} />
        </>
      )}
    </section>
  );
}
