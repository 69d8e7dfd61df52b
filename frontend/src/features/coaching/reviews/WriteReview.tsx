import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { EditForm } from "@/features/experiments";
import { type Meeting, meetingsQuery } from "@/features/meetings";
import { type Review, useBegin } from "./api";
import { useReviewForm } from "./parts";
import styles from "./Reviews.module.css";

type Props = {
  team: { id: string; programme: { id: string } };
  /** Those one has written already, drafts among them. */
  mine: readonly Review[];
  onDone: () => void;
};

/** A new review: after which meeting, and the words. It begins as a draft. */
export function WriteReview({ team, mine, onDone }: Props) {
  const meetings = useQuery(meetingsQuery(team.programme.id));
  if (!meetings.data) return null;
  const open = withoutReview(meetings.data, mine);
  const [latest] = open;
  if (!latest) {
    return (
      <p className={styles.nothing}>
        <Trans>
          You have written about every meeting so far. The next review comes after the next meeting.
        </Trans>
      </p>
    );
  }
  return <NewReview team={team.id} meetings={open} latest={latest} onDone={onDone} />;
}

/** Meetings that have begun and one has not written about yet, the latest first. */
function withoutReview(meetings: readonly Meeting[], mine: readonly Review[], now = new Date()): Meeting[] {
  const done = new Set(mine.map(({ meeting }) => meeting?.id));
  return meetings.filter(({ id, starts_at }) => new Date(starts_at) <= now && !done.has(id)).reverse();
}

type NewProps = { team: string; meetings: readonly Meeting[]; latest: Meeting; onDone: () => void };

function NewReview({ team, meetings, latest, onDone }: NewProps) {
  const { t } = useLingui();
  const groups = useReviewForm(meetings);
  const begin = useBegin(team);
  return (
    <EditForm
      name={`review.new.${team}`}
      label={t`Write a review`}
      thing={{ meeting: latest.id }}
      groups={groups}
      sendsAll
      save={begin}
      onDone={onDone}
      action={t`Save the draft`}
    >
      <p className="small quiet">
        <Trans>One part is enough. Only you see the draft until you show it to the team.</Trans>
      </p>
    </EditForm>
  );
}
