import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { EmptyState } from "@/ui/EmptyState";
import { FailurePage } from "@/ui/Failure";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { Main, PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { Tabs } from "@/ui/Tabs";
import { PlainBar, SkipLink } from "@/ui/TopBar";
import { canvasQuery } from "../page/query";
import { useView, type View } from "../page/useView";
import { ViewSwitch } from "../page/ViewSwitch";
import type { Canvas } from "../types";
import { type Past, pastQuery } from "./api";
import { ComparePart } from "./ComparePart";
import { ContributionPart } from "./ContributionPart";
import { Film } from "./film";
import styles from "./History.module.css";
import { ReplayPart } from "./ReplayPart";
import { useHistoryWords } from "./useHistoryWords";
import { VersionsPart } from "./VersionsPart";

/** What the address may carry: the part that is open, the step that is shown, how. */
export type HistorySearch = { part?: string; at?: number; view?: View | undefined };

type Props = { canvasId: string; search: HistorySearch; onSearch: (search: HistorySearch) => void };

/** The way a canvas has come: replay, versions, comparison, contributions. */
export function HistoryPage({ canvasId, search, onSearch }: Props) {
  const canvas = useQuery(canvasQuery(canvasId));
  const past = useQuery(pastQuery(canvasId));
  const { t } = useLingui();
  useDocumentTitle(canvas.data && t`History of ${canvas.data.number} ${canvas.data.title}`);
  const failed = canvas.data ? undefined : canvas.error;
  if (failed) {
    return (
      <>
        <PlainBar />
        <Main>
          <FailurePage error={failed} onRetry={() => void canvas.refetch()} />
        </Main>
      </>
    );
  }
  const { data } = canvas;
  return (
    <div className={styles.page}>
      <SkipLink />
      {data && <Bar canvas={data} />}
      <Main width="full">
        <Loaded query={past} skeleton={<Coming />}>
          {found => (data ? <Parts canvas={data} past={found} {...{ search, onSearch }} /> : <Coming />)}
        </Loaded>
      </Main>
    </div>
  );
}

function Coming() {
  return (
    <div className={styles.column}>
      <Skeleton>
        <SkeletonRows rows={6} />
      </Skeleton>
    </div>
  );
}

function Bar({ canvas }: { canvas: Canvas }) {
  const { t } = useLingui();
  return (
    <header className={styles.bar}>
      <Link
        to="/canvases/$canvasId"
        params={{ canvasId: canvas.id }}
        className={styles.back}
        aria-label={t`Back to the canvas`}
      >
        <Icon name="back" />
      </Link>
      <PageTitle className={styles.title}>
        <Trans>History</Trans>: <span className="num">{canvas.number}</span> {canvas.title}
      </PageTitle>
      <span className={styles.team}>{canvas.team.name}</span>
    </header>
  );
}

type PartsProps = {
  canvas: Canvas;
  past: Past;
  search: HistorySearch;
  onSearch: (search: HistorySearch) => void;
};

/** The step shown is kept by its number in the log: when something is brought back, the film grows and the step stays. */
function Parts({ canvas, past, search, onSearch }: PartsProps) {
  const { t } = useLingui();
  const film = useMemo(() => new Film(past.scenes), [past.scenes]);
  const words = useHistoryWords(canvas, past);
  const [sequence, setSequence] = useState(typeof search.at === "number" ? search.at : null);
  const { view, setView, isNarrow } = useView({ view: search.view }, ({ view: next }) =>
    onSearch({ ...search, view: next }),
  );
  const moment = sequence === null ? film.end : film.momentOf(sequence);
  const go = useCallback((next: number) => setSequence(film.sequenceAt(next)), [film]);
  const show = (next: number) => {
    go(next);
    onSearch({ ...search, part: "replay" });
  };

  if (film.end === 0) {
    return (
      <div className={styles.column}>
        <EmptyState title={t`Nothing has been written here yet.`}>
          <Trans>When there is something on the canvas, you can see here how it came about.</Trans>
        </EmptyState>
      </div>
    );
  }
  const shared = { canvas, film, words, moment };
  const tabs = [
    {
      id: "replay",
      title: t`Replay`,
      content: (
        <ReplayPart
          {...shared}
          isDamaged={past.isDamaged}
          onMoment={go}
          view={view}
          isNarrow={isNarrow}
          viewSwitch={<ViewSwitch view={view} onView={setView} />}
        />
      ),
    },
    { id: "versions", title: t`Versions`, content: <VersionsPart {...shared} onShow={show} /> },
    { id: "compare", title: t`Compare`, content: <ComparePart {...shared} /> },
    ...(canvas.abilities.see_contributions
      ? [{ id: "contribution", title: t`Contribution`, content: <ContributionPart canvas={canvas} /> }]
      : []),
  ];
  const isKnown = tabs.some(({ id }) => id === search.part);
  return (
    <Tabs
      label={t`History`}
      className={styles.tabs ?? ""}
      tabs={tabs}
      value={isKnown && search.part ? search.part : "replay"}
      onChange={part => onSearch({ ...search, part })}
    />
  );
}
