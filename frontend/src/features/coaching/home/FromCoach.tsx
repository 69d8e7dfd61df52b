import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { teamQuery } from "@/features/teams";
import { useTime } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { cx } from "@/ui/cx";
import { Link, PathLink } from "@/ui/Link";
import { type Review, reviewsQuery } from "../reviews/api";
import { said } from "../reviews/parts";
import { latestSightsQuery } from "../sights/api";
import styles from "./FromCoach.module.css";

/** On the team's home: the newest review. Nothing before there is one. */
export function FromCoach({ teamId }: { teamId: string }) {
  const { data: team } = useQuery(teamQuery(teamId));
  if (!team?.abilities.view_measures) return null;
  return <Newest teamId={teamId} mayWrite={team.abilities.write_review} />;
}

/** On the team's home: what coaches have seen lately. Nothing before there is anything. */
export function SeenByCoaches({ teamId }: { teamId: string }) {
  const { data: team } = useQuery(teamQuery(teamId));
  return team?.abilities.view_sights ? <SeenLately teamId={teamId} /> : null;
}

function Newest({ teamId, mayWrite }: { teamId: string; mayWrite: boolean }) {
  const { data } = useQuery(reviewsQuery(teamId));
  if (!data) return null;
  const published = data.filter(({ published_at }) => published_at !== null);
  const draft = data.find(({ published_at }) => published_at === null);
  const [newest] = published;
  if (!newest && !mayWrite) return null;
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <h3 className="label">
          <Trans>From your coach</Trans>
        </h3>
        {published.length > 1 && (
          <Link to="/teams/$teamId/reviews" params={{ teamId }}>
            <Trans>All reviews</Trans>
          </Link>
        )}
      </div>
      {newest && <Card review={newest} />}
      {mayWrite && (
        <p className="small">
          <Link to="/teams/$teamId/reviews" params={{ teamId }} {...(!draft && { search: { write: true } })}>
            {draft ? <Trans>Go on with your draft</Trans> : <Trans>Write a review</Trans>}
          </Link>
        </p>
      )}
    </div>
  );
}

function Card({ review }: { review: Review }) {
  const { t } = useLingui();
  const time = useTime();
  const { id, team, author, meeting, published_at, comments } = review;
  const [first] = said(review);
  return (
    <div className={styles.card}>
      <p className={styles.who}>
        {author && <Avatar person={author} />}
        <span>
          <b>{author ? author.display_name : <Trans>A former coach</Trans>}</b>
          {meeting && `, ${t`after meeting ${meeting.number}`}`}
          {published_at && `, ${time.brief(published_at)}`}
        </span>
      </p>
      {first && <p className={styles.words}>{review[first]}</p>}
      <Link to="/teams/$teamId/reviews/$reviewId" params={{ teamId: team.id, reviewId: id }}>
        {comments > 0 ? (
          <Plural value={comments} one="Read it, # answer" other="Read it, # answers" />
        ) : (
          <Trans>Read and answer</Trans>
        )}
      </Link>
    </div>
  );
}

function SeenLately({ teamId }: { teamId: string }) {
  const time = useTime();
  const { data = [] } = useQuery(latestSightsQuery(teamId));
  const shown = data.filter(({ target }) => target !== null);
  if (shown.length === 0) return null;
  return (
    <div className={cx(styles.part, styles.apart)}>
      <h3 className="label">
        <Trans>Seen by your coaches</Trans>
      </h3>
      <ul className={styles.seen}>
        {shown.map(({ id, target, coach, at, has_changed }) => (
          <li key={id}>
            {target && <PathLink path={target.path}>{target.title}</PathLink>}
            <p className="small quiet">
              {coach.display_name}, {time.brief(at)}
              {has_changed && (
                <>
                  ; <Trans>changed since</Trans>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
