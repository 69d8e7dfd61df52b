import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Comparable, comparablesQuery, type Exchange } from "../api";
import { ExchangeFrame } from "../page/ExchangeFrame";
import styles from "./Beside.module.css";
import { Columns } from "./Columns";

const AgreeDialog = later(() => import("./AgreeDialog"));

export type BesideSearch = { canvas?: string | undefined; block?: string | undefined };
type Props = { programmeId: string; search: BesideSearch };

/** The same block of several teams beside each other; and which blocks teams agreed to show like this. */
export function BesidePage({ programmeId, search }: Props) {
  const { t } = useLingui();
  useDocumentTitle(t`Side by side`);
  return (
    <ExchangeFrame programmeId={programmeId} here="beside">
      {exchange =>
        search.canvas && search.block ? (
          <Columns programmeId={programmeId} canvas={search.canvas} block={search.block} />
        ) : (
          <Blocks exchange={exchange} />
        )
      }
    </ExchangeFrame>
  );
}

function Blocks({ exchange }: { exchange: Exchange }) {
  const programme = exchange.programme.id;
  const [isChoosing, setIsChoosing] = useState(false);
  const blocks = useQuery(comparablesQuery(programme));
  const choose = exchange.teams.length > 0 && (
    <Button icon="board" onPress={() => setIsChoosing(true)}>
      <Trans>What our team shows</Trans>
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <p className="quiet">
          <Trans>
            A block stands here as it is at this moment, without names, as long as two teams or more agree.
          </Trans>
        </p>
        {choose}
      </div>
      <Loaded
        query={blocks}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={4} />
          </Skeleton>
        }
      >
        {rows =>
          rows.length === 0 ? (
            <EmptyState title={<Trans>No team has agreed to anything yet.</Trans>}>
              <Trans>Begin with one block that you would like to see of the others.</Trans>
            </EmptyState>
          ) : (
            <Rows programme={programme} rows={rows} />
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {isChoosing && (
          <AgreeDialog programme={programme} teams={exchange.teams} onClose={() => setIsChoosing(false)} />
        )}
      </Suspense>
    </>
  );
}

/** First what can be looked at, then what waits for a second team; each along the path. */
function Rows({ programme, rows }: { programme: string; rows: readonly Comparable[] }) {
  const open = rows.filter(({ is_open }) => is_open);
  const waiting = rows.filter(({ is_open }) => !is_open);
  return (
    <>
      {open.length > 0 && (
        <ul className={styles.rows}>
          {open.map(row => (
            <li key={keyOf(row)}>
              <Link
                to="/programmes/$programmeId/exchange/side-by-side"
                params={{ programmeId: programme }}
                search={{ canvas: row.canvas.slug, block: row.canvas.block }}
                className={styles.row}
              >
                <Named row={row} />
                <Icon name="forward" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting" className={styles.waiting}>
            <Trans>Waits for a second team</Trans>
          </h2>
          <ul className={styles.rows}>
            {waiting.map(row => (
              <li key={keyOf(row)} className={styles.row}>
                <Named row={row} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const keyOf = ({ canvas }: Comparable) => `${canvas.slug} ${canvas.block}`;

function Named({ row: { canvas, teams } }: { row: Comparable }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.named}>
      <b>{canvas.block_title}</b>
      <span className="small quiet">
        {canvas.number} {canvas.title}
      </span>
      <span className="small">{new Intl.ListFormat(i18n.locale).format(teams.map(({ name }) => name))}</span>
    </span>
  );
}
