import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { activateAlso } from "@/i18n";
import type { LiveDocument } from "@/realtime/syncDocument";
import { forLater, later } from "@/ui/later";
import { Main } from "@/ui/Page";
import type { GoingProps } from "@/ui/Palette";
import { Board } from "../board/Board";
import { Dock } from "../board/Dock";
import { type CanvasRoom, useIsPicking, useStage } from "../desk/context";
import type { Undo } from "../document/undo";
import { loadTogether } from "../hooks/together";
import { type BesideNotes, BesideRoom } from "./Beside";
import { CanvasBar } from "./CanvasBar";
import { Dialogs } from "./Dialogs";
import { Opening } from "./Opening";
import styles from "./Page.module.css";
import { SidePanels } from "./SidePanels";
import { StateLine } from "./StateLine";
import { useCanvasKeys } from "./useCanvasKeys";
import { useCounts } from "./useCounts";
import { type Losses, useKeeping } from "./useKeeping";
import { useLeaving } from "./useLeaving";
import { useLinkedNote } from "./useLinkedNote";
import { useStanding } from "./useLive";
import { useKeptFocus, useToldOfOthers } from "./useOthers";
import { usePanels } from "./usePanels";
import { useTheRest } from "./useTheRest";
import { type CanvasSearch, type ChangeSearch, useView, type View } from "./useView";
import { ViewSwitch } from "./ViewSwitch";

const loadList = forLater(() => import("../list/ListView"));
const ListView = lazy(async () => ({ default: (await loadList()).ListView }));
const LostTray = later(async () => {
  await activateAlso("help");
  return import("../trouble/LostTray");
});
const LeaveDialog = later(async () => {
  await activateAlso("help");
  return import("../trouble/LeaveDialog");
});
const Together = lazy(async () => ({ default: (await loadTogether()).Together }));
const PickBar = later(async () => {
  await activateAlso("picking");
  return import("../picking/PickBar");
});
const ReferencesHere = later(async () => {
  await activateAlso("references");
  return import("../references/ReferencesHere");
});
const loadPhoneDock = forLater(() => import("../list/PhoneDock"));
const PhoneDock = lazy(async () => ({ default: (await loadPhoneDock()).PhoneDock }));
const Receiving = later(async () => {
  await activateAlso("picking");
  return import("../images/Receiving");
});
const Ended = later(async () => {
  await activateAlso("help");
  return import("../trouble/Ended");
});

/** The board comes with the page; the list is fetched beside the document where it is what will be shown. */
export function preloadView(view: View): void {
  if (view === "list") void loadList();
}

type Props = {
  room: CanvasRoom;
  undo: Undo;
  search: CanvasSearch;
  onSearch: ChangeSearch;
  Beside?: BesideNotes | undefined;
  Going: ComponentType<GoingProps> | undefined;
  bell?: ReactNode;
  inGuide: ReactNode;
};

/** The canvas page: bar, guide, board or list, conversation, dock. */
export function RoomView({ room, undo, search, onSearch, Beside, Going, bell, inGuide }: Props) {
  const phase = useStanding(room.live, standing => standing.phase);
  const ending = useStanding(room.live, standing => standing.ending);
  const losses = useKeeping(room, undo);
  const [isTrayOpen, setIsTrayOpen] = useState(true);
  const { view, setView, isNarrow } = useView(search, onSearch);
  const comments = useCounts(room);
  // What comes later is counted on the rail: a panel that opens by itself would push the board aside.
  const hasComments = Boolean(useFirst(comments));
  const panels = usePanels({ isNarrow, hasComments, isLinked: search.comment !== undefined });
  useToldOfOthers(room);
  useKeptFocus(room);
  useCanvasKeys(room);
  useTheRest(phase === "live");
  useLinkedNote(room, phase === "live");
  useLinkedAnswers(room, search, onSearch);

  const line = (
    <LiveLine live={room.live} losses={losses.lost.length} onShowLosses={() => setIsTrayOpen(true)} />
  );
  const hasCome = phase === "live" || phase === "ended";
  const isReady = hasCome && (isNarrow || comments !== null);
  const hasBeenSeen = useFirst(isReady || null);
  if (!hasBeenSeen) return <Opening canvas={room.canvas} />;
  return (
    <div
      className={styles.page}
      data-view={view}
      data-guide={panels.isGuideOpen}
      data-comments={panels.areCommentsOpen}
    >
      <CanvasBar canvas={room.canvas} state={line} onView={setView} {...{ view, isNarrow, bell }} />
      <SidePanels
        panels={panels}
        isNarrow={isNarrow}
        comment={search.comment}
        onSearch={onSearch}
        search={search}
        inGuide={inGuide}
      >
        <Main width="full">
          <div className={styles.main}>
            <Suspense fallback={null}>
              <Together />
              <Receiving />
              {ending && <Ended ending={ending} live={room.live} />}
            </Suspense>
            {isNarrow && (
              <div className={styles.switch}>
                <ViewSwitch view={view} onView={setView} isWide />
              </div>
            )}
            <Suspense fallback={<section aria-busy="true" />}>
              {view === "board" ? <Board /> : <ListView isNarrow={isNarrow} />}
            </Suspense>
            <Tray losses={losses} isOpen={isTrayOpen} onClose={() => setIsTrayOpen(false)} />
          </div>
          <Bottom>{isNarrow ? <PhoneDock /> : <Dock hasZoom={view === "board"} />}</Bottom>
        </Main>
      </SidePanels>
      <Dialogs acts={{ view, onView: setView }} Going={Going} />
      <Suspense fallback={null}>
        <ReferencesHere />
      </Suspense>
      {Beside && <BesideRoom room={room} Beside={Beside} />}
      <Leaving live={room.live} losses={losses.lost.length} />
    </div>
  );
}

/** A link to the answers to a block’s question opens them once. */
function useLinkedAnswers({ desk, rights }: CanvasRoom, search: CanvasSearch, onSearch: ChangeSearch): void {
  const { ask } = search;
  useEffect(() => {
    if (!ask) return;
    if (rights.mayAsk && desk.block(ask)?.guest_question) desk.stage.open({ kind: "ask", block: ask });
    onSearch({ ...search, ask: undefined });
  });
}

/** The tools, or what can be done with the notes that are picked; not under the finger that carries them. */
function Bottom({ children }: { children: ReactNode }): ReactNode {
  const isPicking = useIsPicking();
  const isCarrying = useStage("lifted", ({ lifted }) => lifted?.by === "pointer");
  if (!isPicking || isCarrying) return children;
  return (
    <Suspense fallback={children}>
      <PickBar />
    </Suspense>
  );
}

type LiveProps = { live: LiveDocument; losses: number };

/** Beside the page, which a letter must not draw anew. */
function LiveLine({ live, ...rest }: LiveProps & { onShowLosses: () => void }) {
  const standing = useStanding(live, all => all);
  return <StateLine standing={standing} {...rest} />;
}

function Leaving({ live, losses }: LiveProps) {
  const leaving = useLeaving(live, losses);
  return (
    <Suspense fallback={null}>
      {leaving.status === "blocked" && (
        <LeaveDialog hasLosses={losses > 0} onStay={leaving.reset} onLeave={leaving.proceed} />
      )}
    </Suspense>
  );
}

/** The first value there is, kept from then on. */
function useFirst<T>(now: T | null): T | null {
  const [first, setFirst] = useState(now);
  if (first === null && now !== null) setFirst(now);
  return first ?? now;
}

type TrayProps = { losses: Losses; isOpen: boolean; onClose: () => void };

function Tray({ losses, isOpen, onClose }: TrayProps): ReactNode {
  if (!isOpen || losses.lost.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <LostTray lost={losses.lost} onSettle={losses.settle} onClose={onClose} />
    </Suspense>
  );
}
