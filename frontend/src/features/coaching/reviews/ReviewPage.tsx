import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { activateInside, currentLanguage } from "@/i18n";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { PageTitle, Section, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Review, reviewQuery } from "./api";
import { ReviewItem, useReviewName } from "./ReviewItem";
import styles from "./Reviews.module.css";

const Conversation = later(async () => {
  const [{ Conversation: found }] = await Promise.all([
    import("@/features/discussion"),
    activateInside(currentLanguage(), "talk"),
  ]);
  return { default: found };
});

const WHOLE = { kind: "", id: "" } as const;

type Props = { reviewId: string; comment: string | undefined; onSeen: () => void };

/** One review and what is said about it: where links from the feed, the inbox and letters lead. */
export function ReviewPage({ reviewId, ...rest }: Props) {
  const review = useQuery(reviewQuery(reviewId));
  return (
    <Loaded query={review} skeleton={<Outline />} isPage>
      {data => <One review={data} {...rest} />}
    </Loaded>
  );
}

function One({ review, comment, onSeen }: Omit<Props, "reviewId"> & { review: Review }) {
  const name = useReviewName()(review);
  useDocumentTitle(name);
  return (
    <>
      <Link to="/teams/$teamId/reviews" params={{ teamId: review.team.id }} className={styles.back}>
        <Icon name="back" />
        <Trans>All reviews</Trans>
      </Link>
      <PageTitle>{name}</PageTitle>
      <ReviewItem review={review} isAlone />
      {review.published_at !== null && <Talk review={review} comment={comment} onSeen={onSeen} />}
    </>
  );
}

function Talk({ review, comment, onSeen }: Omit<Props, "reviewId"> & { review: Review }) {
  const { t } = useLingui();
  const [turn, setTurn] = useState(0);
  return (
    <Section id="answers" title={t`Answers`}>
      <Suspense fallback={<Outline />}>
        <Conversation
          target={{ kind: "review", id: review.id }}
          anchor={WHOLE}
          turn={turn}
          onAnchor={() => setTurn(turn + 1)}
          describe={() => null}
          onGoTo={() => undefined}
          mayComment={review.abilities.comment}
          comment={comment}
          onSeen={onSeen}
          hint={t`The core team, the coaches and the owners read it.`}
          isInline
        />
      </Suspense>
    </Section>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows rows={2} />
    </Skeleton>
  );
}
