import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "@/features/accounts";
import { teamQuery } from "@/features/teams";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { TeamMemos } from "../memos/TeamMemos";
import { type Review, reviewsQuery } from "./api";
import { ReviewItem } from "./ReviewItem";
import styles from "./Reviews.module.css";
import { WriteReview } from "./WriteReview";

type Props = {
  teamId: string;
  /** Came to write. */
  isWriting: boolean;
};

/** What coaches wrote to a team after its meetings; for coaches also where they write it, and their memos. */
export function ReviewsPage({ teamId, isWriting }: Props) {
  const { t } = useLingui();
  const team = useQuery(teamQuery(teamId));
  useDocumentTitle(team.data ? t`Reviews of ${team.data.name}` : undefined);
  return (
    <Loaded query={team} skeleton={<Outline />} isPage>
      {data => (
        <>
          <PageTitle>
            <Trans>Reviews</Trans>
          </PageTitle>
          <p className={styles.lead}>
            <Trans>
              What the coaches write to the team after a meeting. The core team, the coaches and the owners of
              the programme read it; those whom the team has invited do not.
            </Trans>
          </p>
          <Reviews team={data} mayWrite={data.abilities.write_review} startsWriting={isWriting} />
          {data.abilities.view_memos && <TeamMemos team={data} mayWrite={data.abilities.write_memo} />}
        </>
      )}
    </Loaded>
  );
}

type ReviewsProps = {
  team: { id: string; name: string; programme: { id: string } };
  mayWrite: boolean;
  startsWriting: boolean;
};

function Reviews({ team, mayWrite, startsWriting }: ReviewsProps) {
  const me = useMe();
  const reviews = useQuery(reviewsQuery(team.id));
  const [isWriting, setIsWriting] = useState(startsWriting && mayWrite);
  const isMine = ({ author }: Review) => author?.id === me.id;
  return (
    <Loaded query={reviews} skeleton={<Outline />}>
      {found => (
        <>
          {isWriting ? (
            <WriteReview team={team} mine={found.filter(isMine)} onDone={() => setIsWriting(false)} />
          ) : (
            mayWrite && (
              <Button variant="fill" icon="pen" onPress={() => setIsWriting(true)}>
                <Trans>Write a review</Trans>
              </Button>
            )
          )}
          {found.length === 0 && !isWriting && <Nothing mayWrite={mayWrite} />}
          <div className={styles.list}>
            {found.map(review => (
              <ReviewItem key={review.id} review={review} />
            ))}
          </div>
        </>
      )}
    </Loaded>
  );
}

function Nothing({ mayWrite }: { mayWrite: boolean }) {
  return (
    <EmptyState title={<Trans>No review has been written yet.</Trans>}>
      {mayWrite ? (
        <Trans>After a meeting, tell the team what moved, what you wonder, and what to try.</Trans>
      ) : (
        <Trans>After a meeting a coach tells the team here what moved, and what to try next.</Trans>
      )}
    </EmptyState>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows rows={3} />
    </Skeleton>
  );
}
