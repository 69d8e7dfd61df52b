import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useProblem } from "@/api/problem";
import { meQuery } from "@/features/accounts";
import { LinkButton } from "@/ui/Link";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar } from "@/ui/Skeleton";
import { lookQuery } from "../api";
import styles from "./Join.module.css";
import { JoinAsGuest } from "./JoinAsGuest";
import { JoinAsMe } from "./JoinAsMe";

const JoinWithAccount = lazy(() => import("./JoinWithAccount"));

type Props = { secret: string; onJoined: (path: string) => void };

/** The page behind an invitation's link: what it is about, a name, and in. */
export function JoinPage({ secret, onJoined }: Props) {
  const { t } = useLingui();
  const look = useQuery({ ...lookQuery(secret), enabled: secret !== "" });
  const me = useQuery(meQuery);
  useDocumentTitle(look.data ? t`Invitation to ${look.data.place}` : t`Invitation`);

  if (!secret || look.error) return <Closed error={look.error} />;
  if (!look.data || me.isPending) return <Outline />;

  const parts = { look: look.data, secret, onJoined };
  if (me.data?.signed_in && !(look.data.needs_account && me.data.is_guest))
    return <JoinAsMe {...parts} me={me.data} />;
  if (!look.data.needs_account) return <JoinAsGuest {...parts} />;
  return (
    <Suspense fallback={<Outline />}>
      <JoinWithAccount {...parts} isGuest={me.data?.signed_in ?? false} />
    </Suspense>
  );
}

/** The link opens nothing any more. The server's sentence says what to do. */
function Closed({ error }: { error: unknown }) {
  const problem = useProblem(error);
  return (
    <div className={styles.page}>
      <div className={styles.closed}>
        <PageTitle className={styles.title}>
          <Trans>This link is closed</Trans>
        </PageTitle>
        <p>
          {problem?.detail ?? (
            <Trans>The link is not whole. Copy all of it from your invitation, or ask for a new one.</Trans>
          )}
        </p>
        <p className="quiet small">
          <Trans>Have you been here before? What you wrote is still there.</Trans>
        </p>
        <LinkButton to="/" variant="edge">
          <Trans>To my teams</Trans>
        </LinkButton>
      </div>
    </div>
  );
}

function Outline() {
  return (
    <div className={styles.page}>
      <Skeleton>
        <SkeletonBar width="55%" />
        <SkeletonBar size="title" />
        <SkeletonBar size="title" width="60%" />
        <SkeletonBar />
        <SkeletonBar width="90%" />
        <SkeletonBar width="70%" />
      </Skeleton>
    </div>
  );
}
