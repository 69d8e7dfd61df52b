import { Trans, useLingui } from "@lingui/react/macro";
import { useSectors } from "@/i18n/sectors";
import { cx } from "@/ui/cx";
import { Link } from "@/ui/Link";
import type { TeamDetail } from "../api";
import styles from "./People.module.css";
import { type SectorRow, voicesOf } from "./sectors";
import space from "./TeamSpace.module.css";

/** Sentences before figures: how many voices come from outside, and whose are missing. */
export function PeopleSummary({ team }: { team: TeamDetail }) {
  const { names } = useSectors();
  const { rows, silent, outside, all } = voicesOf(team);
  const isUnknown = silent.length === rows.length;
  return (
    <>
      <div className={space.head}>
        <h2 className="label">
          <Trans>People</Trans>
        </h2>
        <Link
          to="/teams/$teamId/people"
          params={{ teamId: team.id }}
          search={team.abilities.invite ? { invite: true } : {}}
        >
          {team.abilities.invite ? <Trans>Invite someone</Trans> : <Trans>Everyone</Trans>}
        </Link>
      </div>
      <p className={styles.sentence}>
        {outside === 0 ? (
          <Trans>Nobody from outside the team is along yet.</Trans>
        ) : (
          <Trans>
            <b>
              {outside} of {all}
            </b>{" "}
            voices come from outside the team.
          </Trans>
        )}
      </p>
      {isUnknown ? (
        <p className="small quiet">
          <Trans>
            Nobody has said yet from where they look at this. Everyone can choose a sector on the people page.
          </Trans>
        </p>
      ) : (
        <>
          <p className={styles.second}>
            {silent.length > 0 && silent.length <= 3 && <Silent names={silent.map(id => names[id])} />}
            <Key />
          </p>
          <dl>
            {rows.map(row => (
              <Sector key={row.sector} row={row} name={names[row.sector]} />
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function Silent({ names }: { names: string[] }) {
  const { t, i18n } = useLingui();
  const list = new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(names);
  return <span>{t`Not heard yet: ${list}.`}</span>;
}

function Key() {
  return (
    <span className={styles.key} aria-hidden="true">
      <i className={styles.dot} /> <Trans>team</Trans> <i className={cx(styles.dot, styles.outside)} />{" "}
      <Trans>outside</Trans>
    </span>
  );
}

const MOST_DOTS = 12;

function Sector({ row, name }: { row: SectorRow; name: string }) {
  const { t } = useLingui();
  const { core, outside } = row;
  const total = core + outside;
  return (
    <div className={styles.sector}>
      <dt>{name}</dt>
      <dd className={styles.dots} aria-hidden="true">
        {Array.from({ length: Math.min(total, MOST_DOTS) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
          <i key={index} className={cx(styles.dot, index >= core && styles.outside)} />
        ))}
      </dd>
      <dd className={styles.count}>
        <span aria-hidden="true">{total === 0 ? t`none` : total}</span>
        <span className="sr">{t`${core} in the team, ${outside} from outside`}</span>
      </dd>
    </div>
  );
}
