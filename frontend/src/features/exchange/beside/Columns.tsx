import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { ApiError } from "@/api/errors";
import { useTime } from "@/i18n/time";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { Link, LinkButton } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type SideBySide, sideBySideQuery } from "../api";
import styles from "./Beside.module.css";

type Column = SideBySide["columns"][number];
type Props = { programmeId: string; canvas: string; block: string };

/** One block of each team that agrees. On a phone the teams come one after the other. */
export function Columns({ programmeId, canvas, block }: Props) {
  const found = useQuery(sideBySideQuery(programmeId, canvas, block));
  if (found.error instanceof ApiError && found.error.status === 404)
    return <Gone programmeId={programmeId} />;
  return (
    <>
      <Link
        to="/programmes/$programmeId/exchange/side-by-side"
        params={{ programmeId }}
        search={{}}
        className={styles.back}
      >
        <Icon name="back" />
        <Trans>All blocks</Trans>
      </Link>
      <Loaded
        query={found}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={4} />
          </Skeleton>
        }
      >
        {data => <Beside data={data} />}
      </Loaded>
    </>
  );
}

function Gone({ programmeId }: { programmeId: string }) {
  return (
    <EmptyState
      title={<Trans>Fewer than two teams show this now.</Trans>}
      action={
        <LinkButton to="/programmes/$programmeId/exchange/side-by-side" params={{ programmeId }} search={{}}>
          <Trans>All blocks</Trans>
        </LinkButton>
      }
    >
      <Trans>A team takes its word back whenever it wants.</Trans>
    </EmptyState>
  );
}

function Beside({ data: { canvas, question, columns } }: { data: SideBySide }) {
  return (
    <>
      <h2 className={styles.title}>{canvas.block_title}</h2>
      <p className={styles.asked}>
        {canvas.number} {canvas.title}. {question}
      </p>
      <ul className={styles.columns}>
        {columns.map(column => (
          <li key={column.team.id}>
            <Team column={column} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Team({ column: { team, notes, changed_at } }: { column: Column }) {
  const time = useTime();
  return (
    <section aria-label={team.name}>
      <h3>{team.name}</h3>
      <p className="tiny quiet">{changed_at && <Trans>Canvas changed {time.short(changed_at)}</Trans>}</p>
      {notes.length === 0 ? (
        <p className="small quiet">
          <Trans>Nothing here yet.</Trans>
        </p>
      ) : (
        byLane(notes).map(([lane, those]) => (
          <div key={lane}>
            {lane && <h4>{lane}</h4>}
            <ul className={styles.notes}>
              {those.map(({ id, type, text }) => (
                <li key={id} style={{ background: `var(--note-${type}, var(--surface))` }}>
                  {text}
                </li>
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}

/** Notes under the titles of their lanes; the server has put them in order. */
function byLane(notes: Column["notes"]): [string, Column["notes"]][] {
  const lanes = new Map<string, Column["notes"]>();
  for (const note of notes) lanes.set(note.lane, [...(lanes.get(note.lane) ?? []), note]);
  return [...lanes];
}
