import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMe } from "@/features/accounts";
import { type EntryParcel, useKeepGoing, useWaiting, Waiting } from "@/features/outbox";
import { teamQuery } from "@/features/teams";
import { useDayName } from "@/i18n/days";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Entry, logQuery } from "./api";
import { byDay } from "./days";
import { EntryItem } from "./entry/EntryItem";
import { useAbout } from "./entry/useAbout";
import { Filters } from "./filter/Filters";
import styles from "./Log.module.css";
import { isNarrowed, type LogSearch } from "./search";
import { useWriting } from "./write/useWriting";
import { Writer } from "./write/Writer";

type Props = { teamId: string; search: LogSearch; onSearch: (search: LogSearch) => void };

/** The log of a team: what happened between meetings, the latest first, and a field to write more. */
export function LogPage({ teamId, search, onSearch }: Props) {
  const { t } = useLingui();
  const team = useQuery(teamQuery(teamId));
  useDocumentTitle(team.data && t`Log of ${team.data.name}`);
  return (
    <Loaded query={team} skeleton={<Outline />} isPage>
      {({ abilities, programme }) => (
        <Log
          teamId={teamId}
          programme={programme.id}
          search={search}
          onSearch={onSearch}
          mayWrite={abilities.write_log}
        />
      )}
    </Loaded>
  );
}

function Log({
  teamId,
  programme,
  search,
  onSearch,
  mayWrite,
}: Props & { programme: string; mayWrite: boolean }) {
  const me = useMe();
  const log = useInfiniteQuery(logQuery(teamId, search));
  const entries = log.data?.pages.flatMap(page => page.results) ?? [];
  const writing = useWriting(me.id, teamId);
  const known = entries.map(({ id }) => id);
  const waiting = useWaiting(me.id)
    .filter((parcel): parcel is EntryParcel => parcel.kind === "entry" && parcel.body.team === teamId)
    .filter(({ made, files }) => !made || files.length > 0 || !known.includes(made));
  useKeepGoing(me.id);
  return (
    <div className={styles.page} data-writes={mayWrite || undefined}>
      <PageTitle>
        <Trans>Log</Trans>
      </PageTitle>
      <p className={styles.lede}>
        <Trans>Short notes between meetings: what you tried, saw and heard.</Trans>
      </p>
      {mayWrite && <Writer team={teamId} writing={writing} suggestedTags={tagsOf(entries)} />}
      <Filters {...{ teamId, programme, search, onSearch, entries }} />
      {waiting.length > 0 && <Waiting parcels={waiting} onWriteOn={writing.writeOn} />}
      <Loaded query={log} skeleton={<Outline />}>
        {() =>
          entries.length === 0 ? (
            <Nothing isNarrowed={isNarrowed(search)} mayWrite={mayWrite} onAll={() => onSearch({})} />
          ) : (
            <Days teamId={teamId} entries={entries} />
          )
        }
      </Loaded>
      {log.hasNextPage && (
        <Button isPending={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
          <Trans>Earlier entries</Trans>
        </Button>
      )}
    </div>
  );
}

/** The tags used here of late, the most used first. */
function tagsOf(entries: readonly Entry[]): string[] {
  const uses = new Map<string, number>();
  for (const tag of entries.flatMap(({ tags }) => tags ?? [])) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([tag]) => tag);
}

function Days({ teamId, entries }: { teamId: string; entries: readonly Entry[] }) {
  const nameOf = useDayName();
  const aboutOf = useAbout(teamId);
  return byDay(entries).map(day => (
    <section key={day.key} className={styles.day} aria-label={nameOf(day.at)}>
      <h2>{nameOf(day.at)}</h2>
      <ul>
        {day.entries.map(entry => (
          <li key={entry.id}>
            <EntryItem entry={entry} about={aboutOf(entry)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

type NothingProps = { isNarrowed: boolean; mayWrite: boolean; onAll: () => void };

function Nothing({ isNarrowed, mayWrite, onAll }: NothingProps) {
  if (isNarrowed) {
    return (
      <EmptyState
        title={<Trans>No entry fits.</Trans>}
        action={
          <Button onPress={onAll}>
            <Trans>Show all entries</Trans>
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState title={<Trans>Nothing is written yet.</Trans>}>
      {mayWrite && (
        <Trans>
          One sentence is enough: who you met, what surprised you, what you changed. For example: “Two of
          seven answered, both late in the evening.”
        </Trans>
      )}
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
