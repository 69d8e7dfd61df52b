import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { activityQuery } from "../api";
import { Feed } from "./Feed";
import styles from "./Feed.module.css";

type Props = {
  place: { team: string } | { programme: string };
  teams?: ReadonlyMap<string, string>;
};

/** The feed of a team or a programme, live. */
export function LiveFeed({ place, teams }: Props) {
  const feed = useInfiniteQuery(activityQuery(place));
  return (
    <>
      <Loaded query={feed} skeleton={<Outline />}>
        {({ pages }) => {
          const entries = pages.flatMap(page => page.results);
          if (entries.length === 0) return <Quiet />;
          return <Feed entries={entries} isWhole={!feed.hasNextPage} {...(teams && { teams })} />;
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
