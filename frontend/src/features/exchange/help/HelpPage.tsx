import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Exchange, type HelpRequest, requestsQuery } from "../api";
import { ExchangeFrame } from "../page/ExchangeFrame";
import styles from "./Help.module.css";
import { RequestCard } from "./RequestCard";

const AskDialog = later(() => import("./AskDialog"));

/** What teams ask each other for, and what is offered. */
export function HelpPage({ programmeId }: { programmeId: string }) {
  const { t } = useLingui();
  useDocumentTitle(t`Help between teams`);
  return (
    <ExchangeFrame programmeId={programmeId} here="help">
      {exchange => <Help exchange={exchange} />}
    </ExchangeFrame>
  );
}

function Help({ exchange }: { exchange: Exchange }) {
  const [isAsking, setIsAsking] = useState(false);
  const programme = exchange.programme.id;
  const requests = useQuery(requestsQuery(programme));
  const ask = exchange.teams.length > 0 && (
    <Button variant="fill" icon="plus" onPress={() => setIsAsking(true)}>
      <Trans>Ask for help</Trans>
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <p className="quiet">
          <Trans>An offer that is accepted becomes a task of the team that asked.</Trans>
        </p>
        {ask}
      </div>
      <Loaded
        query={requests}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={3} />
          </Skeleton>
        }
      >
        {found => <Requests programme={programme} found={found} ask={ask} />}
      </Loaded>
      <Suspense fallback={null}>
        {isAsking && (
          <AskDialog programme={programme} teams={exchange.teams} onClose={() => setIsAsking(false)} />
        )}
      </Suspense>
    </>
  );
}

type RequestsProps = { programme: string; found: readonly HelpRequest[]; ask: React.ReactNode };

function Requests({ programme, found, ask }: RequestsProps) {
  const open = found.filter(({ closed_at }) => !closed_at);
  const closed = found.filter(({ closed_at }) => closed_at);
  const card = (request: HelpRequest) => (
    <li key={request.id} id={`help-${request.id}`}>
      <RequestCard request={request} programme={programme} />
    </li>
  );
  return (
    <>
      {open.length === 0 && (
        <EmptyState title={<Trans>Nobody asks for help just now.</Trans>} action={ask}>
          <Trans>Ask for what another team may know or have: a contact, an hour, an example.</Trans>
        </EmptyState>
      )}
      <ul className={styles.cards}>{open.map(card)}</ul>
      {closed.length > 0 && (
        <details className={styles.closed}>
          <summary>
            <Trans>Closed ({closed.length})</Trans>
          </summary>
          <ul className={styles.cards}>{closed.map(card)}</ul>
        </details>
      )}
    </>
  );
}
