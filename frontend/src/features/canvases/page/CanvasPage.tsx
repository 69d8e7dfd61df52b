import { usePrefetchQuery, useQuery } from "@tanstack/react-query";
import { type ComponentType, type ReactNode, useMemo } from "react";
import { useMe } from "@/features/accounts";
import { threadsQuery } from "@/features/discussion";
import type { LiveDocument } from "@/realtime/syncDocument";
import { FailurePage } from "@/ui/Failure";
import { Main, useDocumentTitle } from "@/ui/Page";
import type { GoingProps } from "@/ui/Palette";
import { PlainBar } from "@/ui/TopBar";
import { type CanvasRoom, RoomContext } from "../desk/context";
import { useWords } from "../desk/words";
import type { Rights } from "../document/rights";
import { shapeOf } from "../document/shape";
import type { Canvas } from "../types";
import type { BesideNotes } from "./Beside";
import { PageSkeleton } from "./PageSkeleton";
import { canvasQuery } from "./query";
import { preloadView, RoomView } from "./RoomView";
import { useLive, useStanding } from "./useLive";
import { useRoomParts } from "./useRoomParts";
import { type CanvasSearch, type ChangeSearch, likelyView } from "./useView";

// With the page's own code, not after it.
preloadView(likelyView());

type Props = {
  canvasId: string;
  search: CanvasSearch;
  onSearch: ChangeSearch;
  /** What other features say about the notes, and let people do with them. */
  Beside?: BesideNotes;
  /** Where one can go from here, for the palette. */
  Going?: ComponentType<GoingProps>;
  /** The way to the inbox, in the bar. */
  bell?: ReactNode;
  /** What others have to say of the canvas as a whole, above its guide. */
  inGuide?: ReactNode;
};

/** A canvas: its template from the API and its live document from the socket, fetched side by side. */
export function CanvasPage({ canvasId, search, onSearch, Beside, Going, bell, inGuide }: Props) {
  const live = useLive(canvasId);
  const query = useQuery(canvasQuery(canvasId));
  usePrefetchQuery(threadsQuery("canvas", canvasId));
  useDocumentTitle(query.data && `${query.data.number} ${query.data.title}`);
  if (query.error && !query.data) {
    return (
      <>
        <PlainBar />
        <Main>
          <FailurePage error={query.error} onRetry={() => void query.refetch()} />
        </Main>
      </>
    );
  }
  if (!query.data || !live) return <PageSkeleton />;
  const given = { search, onSearch, Beside, Going, bell, inGuide };
  return <Room key={canvasId} live={live} canvas={query.data} {...given} />;
}

type RoomProps = {
  live: LiveDocument;
  canvas: Canvas;
  search: CanvasSearch;
  onSearch: ChangeSearch;
  Beside: BesideNotes | undefined;
  Going: ComponentType<GoingProps> | undefined;
  bell: ReactNode;
  inGuide: ReactNode;
};

function Room({ live, canvas, search, onSearch, Beside, Going, bell, inGuide }: RoomProps) {
  const rights = useRights(live, canvas);
  const words = useWords(canvas);
  const parts = useRoomParts(live, canvas, rights, words);
  const room = useMemo((): CanvasRoom | null => {
    if (!parts) return null;
    parts.desk.renew(shapeOf(canvas), rights, words);
    return { ...parts, canvas, rights, words };
  }, [parts, canvas, rights, words]);
  if (!room || !parts) return <PageSkeleton />;
  return (
    <RoomContext value={room}>
      <RoomView room={room} undo={parts.undo} {...{ search, onSearch, Beside, Going, bell, inGuide }} />
    </RoomContext>
  );
}

/** What the server said last, by REST or by the socket: the socket knows of changes first. */
function useRights(live: LiveDocument, { abilities, mine }: Canvas): Rights {
  const me = useMe();
  const told = useStanding(live, standing => standing.access);
  const phase = useStanding(live, standing => standing.phase);
  const granted = abilities.change ? "change" : abilities.contribute ? "contribute" : "read";
  const access = phase === "ended" ? "read" : (told ?? granted);
  return useMemo(
    () => ({
      me: me.id,
      mine: new Set([me.id, ...mine]),
      access,
      mayComment: abilities.comment && phase !== "ended",
      mayShare: abilities.share,
      mayAsk: abilities.ask_outside,
      isGuest: me.is_guest,
    }),
    [me.id, me.is_guest, mine, access, abilities, phase],
  );
}
