import { useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import type { IconName } from "@/ui/icons";
import { useIsNarrow, useMedia } from "@/ui/useMedia";
import { useRoom, useStage } from "../desk/context";
import { changeSettings, useSettings } from "../hooks/settings";
import { zoomBy, zoomTo, zoomToFit } from "../overview/zooming";
import type { View } from "../page/useView";
import { useCalling } from "./useCalling";

/** What a page lets these actions change. */
export type PageActs = { view: View; onView: (view: View) => void };

/** Something one can do on a canvas as a whole. The palette, the menu and the list of keys read the same list. */
export type CanvasAction = {
  id: string;
  /** Where the menu has it: panels only on a phone; nowhere: another button does it. */
  place: "panels" | "others" | "page" | "nowhere";
  label: string;
  icon: IconName;
  keys?: readonly string[];
  /** Its key is a single letter, which can be switched off. */
  isSingle?: boolean;
  isOffered?: boolean;
  href?: string;
  run?: () => void;
};

export function commandKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";
}

export function useActions(acts: PageActs): CanvasAction[] {
  const shown = useShowing(acts);
  const others = useOthers();
  const steps = useSteps();
  const page = usePage();
  return [...shown, ...others, ...steps, ...page].filter(({ isOffered }) => isOffered !== false);
}

/** What is shown, and how large. */
function useShowing({ view, onView }: PageActs): CanvasAction[] {
  const { t } = useLingui();
  const { canvas, desk, rights } = useRoom();
  const { zoom, showsOverview } = useSettings();
  const isNarrow = useIsNarrow();
  const hasExample = useStage("example", stage => stage.hasExample);
  const key = commandKey();
  const isSized = view === "board" && !isNarrow;
  const nowhere = "nowhere" as const;
  const next = desk.currentBlock();
  return [
    {
      id: "add",
      place: nowhere,
      label: t`New note`,
      icon: "plus",
      keys: ["N"],
      isSingle: true,
      isOffered: next !== undefined,
      run: () => next && desk.add(next),
    },
    {
      id: "bring",
      place: nowhere,
      label: t`Bring from another canvas…`,
      icon: "board",
      isOffered: next !== undefined,
      run: () => next && desk.stage.open({ kind: "bring", block: next.id }),
    },
    {
      id: "view",
      place: nowhere,
      label: view === "board" ? t`Show it as a list` : t`Show it as a board`,
      icon: view === "board" ? "list" : "board",
      run: () => onView(view === "board" ? "list" : "board"),
    },
    { id: "guide", place: "panels", label: t`Guide`, icon: "book", run: () => desk.stage.openSheet("guide") },
    {
      id: "comments",
      place: "panels",
      label: t`Comments`,
      icon: "comment",
      isOffered: rights.mayComment || isNarrow,
      run: () => desk.stage.openSheet("comments"),
    },
    {
      id: "example",
      place: "page",
      label: hasExample ? t`Hide the example` : t`Show an example beside the notes`,
      icon: "eye",
      isOffered: Boolean(canvas.template.example?.notes.length),
      run: () => desk.stage.showExample(!hasExample),
    },
    {
      id: "fit",
      place: isNarrow ? "page" : nowhere,
      label: t`Fit the board to the window`,
      icon: "fit",
      isOffered: view === "board",
      run: zoomToFit,
    },
    {
      id: "larger",
      place: nowhere,
      label: t`Make the board larger`,
      icon: "plus",
      keys: [`${key} +`],
      isOffered: isSized,
      run: () => zoomBy(1),
    },
    {
      id: "smaller",
      place: nowhere,
      label: t`Make the board smaller`,
      icon: "minus",
      keys: [`${key} -`],
      isOffered: isSized,
      run: () => zoomBy(-1),
    },
    {
      id: "normal",
      // Two fingers size the board on a phone, where nothing else leads back.
      place: isNarrow ? "page" : nowhere,
      label: t`The board in its normal size`,
      icon: "board",
      keys: [`${key} 0`],
      isOffered: isSized || (view === "board" && zoom !== 100),
      run: () => zoomTo(100),
    },
    {
      id: "overview",
      place: nowhere,
      label: showsOverview ? t`Hide the small overview of the board` : t`Show a small overview of the board`,
      icon: "eye",
      isOffered: isSized,
      run: () => changeSettings({ showsOverview: !showsOverview }),
    },
  ];
}

/** What others do, and what one hears and sees of it. */
function useOthers(): CanvasAction[] {
  const { t } = useLingui();
  const { canvas, rights } = useRoom();
  const { tellsOfOthers, showsCursors, hearsCalls } = useSettings();
  const hasPointer = useMedia("(pointer: fine)");
  const call = useCalling();
  return [
    {
      id: "call",
      place: "others",
      label: t`Bring everyone here`,
      icon: "people",
      isOffered: canvas.abilities.host,
      run: () => void call(),
    },
    {
      id: "tell",
      place: "others",
      label: tellsOfOthers ? t`Do not announce what others change` : t`Announce what others change`,
      icon: "bell",
      run: () => changeSettings({ tellsOfOthers: !tellsOfOthers }),
    },
    {
      id: "calls",
      place: "others",
      label: hearsCalls ? t`Do not ask me to come to places` : t`Ask me to come when everyone is asked`,
      icon: "flag",
      run: () => changeSettings({ hearsCalls: !hearsCalls }),
    },
    {
      id: "cursors",
      place: "others",
      label: showsCursors ? t`Hide the cursors of others` : t`Show the cursors of others`,
      icon: "eye",
      isOffered: hasPointer && !rights.isGuest,
      run: () => changeSettings({ showsCursors: !showsCursors }),
    },
  ];
}

/** Back and forth: where there are neither keys nor buttons for it, the menu has them when the toast is gone. */
function useSteps(): CanvasAction[] {
  const { t } = useLingui();
  const { desk } = useRoom();
  const { canUndo, canRedo } = useSyncExternalStore(desk.undoState.subscribe, desk.undoState.current);
  const place = useIsNarrow() ? "page" : "nowhere";
  return [
    {
      id: "undo",
      place,
      label: t`Take back what you did`,
      icon: "undo",
      isOffered: canUndo,
      run: () => desk.undo(),
    },
    { id: "redo", place, label: t`Do it again`, icon: "redo", isOffered: canRedo, run: () => desk.redo() },
  ];
}

/** The rest: keys, the past, paper and files. */
function usePage(): CanvasAction[] {
  const { t } = useLingui();
  const { canvas, desk, rights } = useRoom();
  return [
    {
      id: "palette",
      place: "page",
      label: t`Find and do anything`,
      icon: "search",
      keys: [`${commandKey()} K`],
      run: () => desk.stage.open({ kind: "palette" }),
    },
    {
      id: "select",
      place: "page",
      label: t`Select notes`,
      icon: "check",
      isOffered: rights.access !== "read",
      run: () => desk.stage.choose(true),
    },
    {
      id: "keys",
      place: "page",
      label: t`Keyboard shortcuts`,
      icon: "key",
      keys: ["?"],
      isSingle: true,
      run: () => desk.stage.open({ kind: "shortcuts" }),
    },
    {
      id: "history",
      place: "page",
      label: t`History`,
      icon: "clock",
      href: `/canvases/${canvas.id}/history`,
    },
    { id: "print", place: "page", label: t`Print`, icon: "print", run: () => window.print() },
    {
      id: "export",
      place: "page",
      label: t`Save as a file…`,
      icon: "paper",
      run: () => desk.stage.open({ kind: "export" }),
    },
    {
      id: "import",
      place: "page",
      label: t`Add notes from a file…`,
      icon: "plus",
      isOffered: rights.access === "change",
      run: () => desk.stage.open({ kind: "import" }),
    },
  ];
}
