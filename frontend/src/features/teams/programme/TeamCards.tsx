import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Canvas, CanvasDots, programmeCanvasesQuery } from "@/features/canvases";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import type { Team } from "../api";
import { type ProgrammeDetail, programmeTeamsQuery } from "./api";
import { NewTeam } from "./NewTeam";
import styles from "./TeamCards.module.css";

/** The teams of a programme, each with its path in small. */
export function TeamCards({ programme }: { programme: ProgrammeDetail }) {
  const [isOpening, setIsOpening] = useState(false);
  const teams = useQuery(programmeTeamsQuery(programme.id));
  const canvases = useQuery(programmeCanvasesQuery(programme.id));
  const open = programme.abilities.add_team && (
    <Button variant="fill" icon="plus" onPress={() => setIsOpening(true)}>
      <Trans>New team</Trans>
    </Button>
  );
  return (
    <Section id="teams" title={<Trans>Teams</Trans>} action={open}>
      <Loaded query={teams} skeleton={<Outline />}>
        {found =>
          found.length === 0 ? (
            <EmptyState title={<Trans>There are no teams yet.</Trans>}>
              <Trans>Open a space for each team that was chosen, and invite its core team.</Trans>
            </EmptyState>
          ) : (
            <ul className={styles.cards}>
              {found.map(team => (
                <TeamCard
                  key={team.id}
                  team={team}
                  canvases={(canvases.data ?? []).filter(canvas => canvas.team.id === team.id)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {programme.abilities.add_team && (
        <NewTeam programmeId={programme.id} isOpen={isOpening} onClose={() => setIsOpening(false)} />
      )}
    </Section>
  );
}

function TeamCard({ team, canvases }: { team: Team; canvases: Canvas[] }) {
  const { t } = useLingui();
  const { core, stakeholder, guest } = team.people_counts;
  const outside = stakeholder + guest;
  return (
    <li className={styles.card}>
      <h3>
        <Link to="/teams/$teamId" params={{ teamId: team.id }} className={styles.whole}>
          {team.name}
        </Link>
      </h3>
      <p className={styles.phenomenon}>
        {team.phenomenon || <span className="quiet">{t`The phenomenon is not written yet.`}</span>}
      </p>
      <div className={styles.foot}>
        {canvases.length > 0 && <CanvasDots canvases={canvases} />}
        <p className="tiny quiet">
          {t`${core} in the core team, ${outside} from outside`}
          {team.archived_at && <>. {t`Closed for writing.`}</>}
        </p>
      </div>
    </li>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows rows={3} />
    </Skeleton>
  );
}
