import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { EditForm } from "@/features/experiments";
import { useTime } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { cx } from "@/ui/cx";
import { Link } from "@/ui/Link";
import { type Review, useAmend } from "./api";
import { DraftActions } from "./DraftActions";
import { said, useParts, useReviewForm } from "./parts";
import styles from "./Reviews.module.css";

type Props = {
  review: Review;
  /** On the page of its own: its heading is the page's, and the conversation follows. */
  isAlone?: boolean;
};

/** What a coach wrote after a meeting, in its parts; for its coach with what can be done with it. */
export function ReviewItem({ review, isAlone = false }: Props) {
  const [isEditing, setIsEditing] = useState(false);
  const { team, abilities, published_at } = review;
  const isDraft = published_at === null;
  const name = useReviewName()(review);
  return (
    <article
      className={cx(styles.review, isDraft && styles.draft, isAlone && styles.alone)}
      aria-label={name}
    >
      <Head review={review} isAlone={isAlone} />
      {isEditing ? (
        <Edit review={review} onDone={() => setIsEditing(false)} />
      ) : (
        <>
          <Words review={review} />
          <div className={styles.actions}>
            {!isDraft && !isAlone && (
              <Link to="/teams/$teamId/reviews/$reviewId" params={{ teamId: team.id, reviewId: review.id }}>
                {review.comments > 0 ? (
                  <Plural value={review.comments} one="# answer" other="# answers" />
                ) : (
                  <>
                    <Trans>Answer</Trans> <span className="sr">{name}</span>
                  </>
                )}
              </Link>
            )}
            {abilities.publish && <DraftActions review={review} />}
            {abilities.edit && (
              <Button variant="bare" icon="pen" onPress={() => setIsEditing(true)}>
                <Trans>Change the words</Trans>
              </Button>
            )}
          </div>
        </>
      )}
    </article>
  );
}

/** "Review after meeting 3", in words for a label or a heading. */
export function useReviewName(): (review: Pick<Review, "meeting">) => string {
  const { t } = useLingui();
  return ({ meeting }) => (meeting ? t`Review after meeting ${meeting.number}` : t`Review`);
}

function Head({ review, isAlone }: Required<Props>) {
  const time = useTime();
  const name = useReviewName();
  const { author, meeting, published_at, edited_at, created_at } = review;
  return (
    <header className={styles.head}>
      {author && <Avatar person={author} />}
      <div>
        {!isAlone && <h2>{name(review)}</h2>}
        <p className={styles.about}>
          {author ? author.display_name : <Trans>A former coach</Trans>}
          {meeting && <>, {meeting.title}</>}
          {", "}
          <time dateTime={published_at ?? created_at}>{time.short(published_at ?? created_at)}</time>
          {edited_at && (
            <>
              , <Trans>edited</Trans>
            </>
          )}
        </p>
      </div>
      {published_at === null && (
        <Chip tone="heather" icon="lock">
          <Trans>Draft: only you see it</Trans>
        </Chip>
      )}
    </header>
  );
}

function Words({ review }: { review: Review }) {
  const parts = useParts();
  return (
    <dl className={styles.parts}>
      {said(review).map(part => (
        <div key={part}>
          <dt>{parts[part].title}</dt>
          <dd>{review[part]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Edit({ review, onDone }: { review: Review; onDone: () => void }) {
  const { t } = useLingui();
  const groups = useReviewForm();
  const save = useAmend(review);
  return (
    <EditForm
      name={`review.${review.id}`}
      label={t`Change the review`}
      thing={review}
      groups={groups}
      save={save}
      onDone={onDone}
    />
  );
}
