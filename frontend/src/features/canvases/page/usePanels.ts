import { useEffect, useState } from "react";
import { useMedia } from "@/ui/useMedia";
import { useStage } from "../desk/context";
import type { Panel } from "../desk/stage";
import { changeSettings, useSettings } from "../hooks/settings";

/** On an upright tablet the guide would leave the board half the screen. */
const ROOM_FOR_GUIDE = "(min-width: 900px)";
const ROOM_FOR_BOTH = "(min-width: 1180px)";
const ROOM_TO_SPARE = "(min-width: 1280px)";

export type Panels = {
  isGuideOpen: boolean;
  areCommentsOpen: boolean;
  /** The panel that covers the screen of a phone. */
  sheet: Panel | null;
  open: (panel: Panel) => void;
  close: (panel: Panel) => void;
};

type Given = { isNarrow: boolean; hasComments: boolean; isLinked: boolean };

/** Which panels are open: remembered on this device; where there is little room, one at a time. */
export function usePanels({ isNarrow, hasComments, isLinked }: Given): Panels {
  const chosen = useSettings();
  const hasRoom = useMedia(ROOM_FOR_BOTH);
  const hasRoomToSpare = useMedia(ROOM_TO_SPARE);
  const areCommentsOpen = chosen.areCommentsOpen ?? (hasRoomToSpare && hasComments);
  const hasRoomForGuide = useMedia(ROOM_FOR_GUIDE);
  const isGuideOpen = chosen.isGuideOpen ?? hasRoomForGuide;
  const wish = useStage("panel", stage => stage.panelWish);
  const [sheet, setSheet] = useState<Panel | null>(isLinked && isNarrow ? "comments" : null);
  const [seen, setSeen] = useState(0);

  function open(panel: Panel) {
    if (isNarrow) return setSheet(panel);
    const isGuide = panel === "guide";
    changeSettings({
      ...(isGuide ? { isGuideOpen: true } : { areCommentsOpen: true }),
      ...(!hasRoom && (isGuide ? { areCommentsOpen: false } : { isGuideOpen: false })),
    });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish opens once, at its turn
  useEffect(() => {
    if (wish.turn === seen) return;
    setSeen(wish.turn);
    open(wish.panel);
  }, [wish]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link to a comment opens once
  useEffect(() => {
    if (isLinked) open("comments");
  }, [isLinked]);

  return {
    isGuideOpen: isGuideOpen && (hasRoom || !areCommentsOpen),
    areCommentsOpen,
    sheet: isNarrow ? sheet : null,
    open,
    close: panel => {
      setSheet(null);
      if (!isNarrow) changeSettings(panel === "guide" ? { isGuideOpen: false } : { areCommentsOpen: false });
    },
  };
}
