import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useDayName } from "@/i18n/days";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { ToggleGroup } from "@/ui/ToggleGroup";
import { inboxQuery, type Notification, useReadAll } from "../api";
import { byDayAndPlace } from "./days";
import styles from "./Inbox.module.css";
import { InboxItem } from "./InboxItem";

type Shown = "all" | "unread";

/** What concerns me, by day and place, the latest first. */
export function InboxPage() {
  const { t } = useLingui();
  const [shown, setShown] = useState<Shown>("all");
  const inbox = useInfiniteQuery(inboxQuery(shown === "unread"));
  const rows = inbox.data?.pages.flatMap(page => page.results) ?? [];
  useDocumentTitle(t`Notifications`);
  return (
    <>
      <div className={styles.top}>
        <PageTitle>
          <Trans>Notifications</Trans>
        </PageTitle>
        <ReadAll rows={rows} />
      </div>
      <div className={styles.bar}>
        <ToggleGroup<Shown>
          label={t`Which to show`}
          value={shown}
          onChange={setShown}
          choices={[
            { id: "all", label: t`All` },
            { id: "unread", label: t`Unread` },
          ]}
        />
        <Link to="/profile" hash="notifications">
          <Trans>What comes by e-mail</Trans>
        </Link>
      </div>
      <Loaded
        query={inbox}
        skeleton={
          <Skeleton>
            <SkeletonRows />
          </Skeleton>
        }
      >
        {() => (rows.length === 0 ? <Nothing isUnreadOnly={shown === "unread"} /> : <Days rows={rows} />)}
      </Loaded>
      {inbox.hasNextPage && (
        <Button isPending={inbox.isFetchingNextPage} onPress={() => void inbox.fetchNextPage()}>
          <Trans>Earlier ones</Trans>
        </Button>
      )}
    </>
  );
}

function ReadAll({ rows }: { rows: readonly Notification[] }) {
  const readAll = useReadAll();
  const newest = rows[0];
  if (!newest || rows.every(row => row.read_at !== null)) return null;
  return (
    <Button icon="check" isPending={readAll.isPending} onPress={() => readAll.mutate(newest.id)}>
      <Trans>Mark all as read</Trans>
    </Button>
  );
}

function Days({ rows }: { rows: readonly Notification[] }) {
  const nameOf = useDayName();
  return byDayAndPlace(rows).map(day => (
    <section key={day.key} className={styles.day} aria-label={nameOf(day.at)}>
      <h2>{nameOf(day.at)}</h2>
      {day.places.map(place => (
        <div key={place.key} className={styles.place}>
          <h3>{place.name}</h3>
          <ul>
            {place.rows.map(row => (
              <li key={row.id}>
                <InboxItem row={row} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}

function Nothing({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  if (isUnreadOnly) return <EmptyState title={<Trans>You have read everything.</Trans>} />;
  return (
    <EmptyState title={<Trans>Nothing has come yet.</Trans>}>
      <Trans>Here you read when somebody answers you, asks you something or shares something with you.</Trans>
    </EmptyState>
  );
}
