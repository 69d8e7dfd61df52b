import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { exchangeQuery, shareQuery } from "../api";
import styles from "./Feed.module.css";
import { ShareCard } from "./ShareCard";

type Props = { programmeId: string; shareId: string; comment: string | undefined };

/** One share with its conversation: where links from inboxes and letters lead. */
export function OneSharePage({ programmeId, shareId, comment }: Props) {
  const { t } = useLingui();
  const share = useQuery(shareQuery(programmeId, shareId));
  const exchange = useQuery(exchangeQuery(programmeId));
  const team = share.data?.team.name;
  useDocumentTitle(team && t`Shared by ${team}`);
  return (
    <Loaded
      query={share}
      skeleton={
        <Skeleton>
          <SkeletonRows rows={3} />
        </Skeleton>
      }
      isPage
    >
      {data => (
        <>
          <Link to="/programmes/$programmeId/exchange" params={{ programmeId }} className={styles.back}>
            <Icon name="back" />
            <Trans>All that is shared</Trans>
          </Link>
          <PageTitle className="sr">
            <Trans>Shared by {data.team.name}</Trans>
          </PageTitle>
          <ShareCard
            share={data}
            programme={programmeId}
            mayUse={(exchange.data?.teams.length ?? 0) > 0}
            isAlone
            comment={comment}
          />
        </>
      )}
    </Loaded>
  );
}
