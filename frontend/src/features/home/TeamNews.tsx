import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { CanvasDots, teamCanvasesQuery } from "@/features/canvases";
import { Feed } from "@/features/teams";
import { Link } from "@/ui/Link";
import type { HomeTeam } from "./api";
import styles from "./HomePage.module.css";

/** A team of mine: what it works on, and what is new in it. */
export function TeamNews({ entry }: { entry: HomeTeam }) {
  const { t } = useLingui();
  const { team, new_count, news } = entry;
  const canvases = useQuery(teamCanvasesQuery(team.id));
  const more = new_count - news.length;
  return (
    <section className={styles.team} aria-labelledby={`team-${team.id}`}>
      <div className={styles.about}>
        <h2 id={`team-${team.id}`}>
          <Link to="/teams/$teamId" params={{ teamId: team.id }} className={styles.name}>
            {team.name}
          </Link>
        </h2>
        <p className={styles.phenomenon}>{team.phenomenon || t`The phenomenon is not written yet.`}</p>
        <p className="tiny quiet">{team.programme.name}</p>
        {canvases.data && <CanvasDots canvases={canvases.data} />}
      </div>
      <div className={styles.news}>
        {news.length === 0 ? (
          <p className="small quiet">{t`Nothing new since you were here.`}</p>
        ) : (
          <Feed entries={news} />
        )}
        {more > 0 && (
          <Link to="/teams/$teamId" params={{ teamId: team.id }}>
            {t`and ${plural(more, { one: "# more", other: "# more" })}`}
          </Link>
        )}
      </div>
    </section>
  );
}
