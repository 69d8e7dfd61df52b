import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { PageTitle } from "@/ui/Page";
import type { TeamDetail } from "../api";
import styles from "./TeamSpace.module.css";

const LONG = 240;

/** The one large thing of the page: what the team works on, in its own words. */
export function Phenomenon({ team, onEdit }: { team: TeamDetail; onEdit: () => void }) {
  const { t } = useLingui();
  const { name } = team;
  if (!team.phenomenon) {
    return (
      <div>
        <PageTitle className={styles.phenomenon}>{name}</PageTitle>
        <p className={styles.invite}>
          {team.abilities.edit ? (
            <Trans>
              Say in one or two sentences what you work on: what happens, to whom, where. Without a solution.
            </Trans>
          ) : (
            <Trans>The team has not yet written what it works on.</Trans>
          )}
        </p>
        {team.abilities.edit && (
          <Button variant="fill" icon="pen" onPress={onEdit}>
            <Trans>Write the phenomenon</Trans>
          </Button>
        )}
      </div>
    );
  }
  return (
    <div>
      <p className="label">
        <Trans>The phenomenon</Trans>
      </p>
      <PageTitle className={cx(styles.phenomenon, team.phenomenon.length > LONG && styles.long)}>
        {team.phenomenon}
      </PageTitle>
      {team.abilities.edit && (
        <Button
          variant="bare"
          icon="pen"
          className={styles.edit}
          onPress={onEdit}
          aria-label={t`Change the wording`}
        >
          <Trans>Change the wording</Trans>
        </Button>
      )}
    </div>
  );
}
