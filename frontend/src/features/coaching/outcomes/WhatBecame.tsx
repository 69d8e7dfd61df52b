import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTime } from "@/i18n/time";
import { Link } from "@/ui/Link";
import { type Heard, heardQuery } from "./api";
import styles from "./Outcomes.module.css";

const SHOWN = 2;

/** For whoever said something: what the team wrote back, on the team's page or, without a team, on one's own. */
export function WhatBecame({ teamId }: { teamId?: string }) {
  const { t } = useLingui();
  const { data } = useQuery(heardQuery);
  const mine = (data ?? []).filter(({ team }) => teamId === undefined || team.id === teamId);
  const place = useArrival(mine.length > 0);
  if (mine.length === 0) return null;
  return (
    <aside
      ref={place}
      id="became"
      tabIndex={-1}
      className={styles.became}
      aria-label={t`What became of what you said`}
    >
      <h2>
        <Trans>What became of what you said</Trans>
      </h2>
      <ul className={styles.texts}>
        {mine.slice(0, SHOWN).map(one => (
          <One key={one.id} heard={one} isNamed={teamId === undefined} />
        ))}
      </ul>
    </aside>
  );
}

/** An address that ends in #became leads here, once there is something. */
function useArrival(isThere: boolean) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isThere && location.hash === "#became") place.current?.focus();
  }, [isThere]);
  return place;
}

function One({ heard, isNamed }: { heard: Heard; isNamed: boolean }) {
  const time = useTime();
  const { said, text, by, at, team } = heard;
  return (
    <li>
      {said?.text && (
        <p className={styles.own}>
          <Trans>You said: “{said.text}”</Trans>
        </p>
      )}
      <p className={styles.text}>{text}</p>
      <p className={styles.meta}>
        {by.display_name}, {time.brief(at)}
        {isNamed && (
          <>
            {" · "}
            <Link to="/teams/$teamId" params={{ teamId: team.id }}>
              {team.name}
            </Link>
          </>
        )}
      </p>
    </li>
  );
}
