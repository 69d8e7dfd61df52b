import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { activityQuery } from "../api";
import { Feed } from "../feed/Feed";
import styles from "./TeamSpace.module.css";

/** The team's feed, live. */
export function TeamFeed({ teamId }: { teamId: string }) {
  const feed = useInfiniteQuery(activityQuery(teamId));
  return (
    <>
      <div className={styles.head}>
        <h2 className="label">
          <Trans>What happened</Trans>
        </h2>
      </div>
      <Loaded query={feed} skeleton={<Outline />}>
        {({ pages }) => {
          const entries = pages.flatMap(page => page.results);
          return entries.length === 0 ? <Quiet /> : <Feed entries={entries} />;
        }}
      </Loaded>
      {feed.hasNextPage && (
        <Button
          variant="bare"
          className={styles.earlier}
          isPending={feed.isFetchingNextPage}
          onPress={() => void feed.fetchNextPage()}
        >
          <Trans>Show what was before</Trans>
        </Button>
      )}
    </>
  );
}

function Quiet() {
  return (
    <EmptyState title={<Trans>Nothing has happened yet.</Trans>}>
      <Trans>When somebody writes, comments or comes along, it is told here.</Trans>
    </EmptyState>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows />
    </Skeleton>
  );
}
