import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Exchange, type FeedSearch, feedQuery, type Pointer } from "../api";
import { ExchangeFrame } from "../page/ExchangeFrame";
import styles from "./Feed.module.css";
import { FeedFilters } from "./FeedFilters";
import { ShareCard } from "./ShareCard";

const ShareDialog = later(() => import("../share/ShareDialog"));

type Props = {
  programmeId: string;
  search: FeedSearch;
  onSearch: (search: FeedSearch) => void;
  /** Somebody came to share just this, from where it is written. */
  wish?: { team: string; pointer: Pointer } | undefined;
  onWishEnded?: () => void;
};

/** What the teams of a programme chose to show to each other, the newest first. */
export function SharedPage({ programmeId, ...rest }: Props) {
  const { t } = useLingui();
  useDocumentTitle(t`Learning between teams`);
  return (
    <ExchangeFrame programmeId={programmeId} here="shared">
      {exchange => <Shared exchange={exchange} {...rest} />}
    </ExchangeFrame>
  );
}

function Shared({
  exchange,
  search,
  onSearch,
  wish,
  onWishEnded,
}: Omit<Props, "programmeId"> & { exchange: Exchange }) {
  const [isSharing, setIsSharing] = useState(false);
  const programme = exchange.programme.id;
  const share = exchange.teams.length > 0 && (
    <Button variant="fill" icon="share" onPress={() => setIsSharing(true)}>
      <Trans>Share something</Trans>
    </Button>
  );
  return (
    <>
      <div className={styles.tools}>
        <FeedFilters exchange={exchange} search={search} onSearch={onSearch} />
        {share}
      </div>
      <Cards exchange={exchange} search={search} onAll={() => onSearch({})} share={share} />
      <Suspense fallback={null}>
        {(isSharing || wish) && (
          <ShareDialog
            programme={programme}
            teams={exchange.teams}
            wish={wish}
            onClose={() => {
              setIsSharing(false);
              onWishEnded?.();
            }}
          />
        )}
      </Suspense>
    </>
  );
}

type CardsProps = { exchange: Exchange; search: FeedSearch; onAll: () => void; share: React.ReactNode };

function Cards({ exchange, search, onAll, share }: CardsProps) {
  const programme = exchange.programme.id;
  const feed = useInfiniteQuery(feedQuery(programme, search));
  const shares = feed.data?.pages.flatMap(({ results }) => results) ?? [];
  const isNarrowed = Boolean(search.kind || search.canvas || search.phase);
  return (
    <Loaded query={feed} skeleton={<Outline />}>
      {() => (
        <>
          {shares.length === 0 && <Nothing isNarrowed={isNarrowed} onAll={onAll} share={share} />}
          <ul className={styles.cards}>
            {shares.map(one => (
              <li key={one.id}>
                <ShareCard share={one} programme={programme} mayUse={exchange.teams.length > 0} />
              </li>
            ))}
          </ul>
          {feed.hasNextPage && (
            <Button isPending={feed.isFetchingNextPage} onPress={() => void feed.fetchNextPage()}>
              <Trans>Earlier ones</Trans>
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

type NothingProps = { isNarrowed: boolean; onAll: () => void; share: React.ReactNode };

function Nothing({ isNarrowed, onAll, share }: NothingProps) {
  if (isNarrowed) {
    return (
      <EmptyState
        title={<Trans>Nothing fits.</Trans>}
        action={
          <Button onPress={onAll}>
            <Trans>Show everything</Trans>
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState title={<Trans>Nobody has shared anything yet.</Trans>} action={share}>
      <Trans>A small thing is enough: what surprised you, or what you would do again.</Trans>
    </EmptyState>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows rows={4} />
    </Skeleton>
  );
}
