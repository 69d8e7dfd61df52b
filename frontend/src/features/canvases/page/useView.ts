import { NARROW, useIsNarrow } from "@/ui/useMedia";
import { changeSettings, settings, useSettings } from "../hooks/settings";

export type View = "board" | "list";

/** What the address of a canvas page may carry. */
export type CanvasSearch = {
  view?: View | undefined;
  comment?: string | undefined;
  /** The block whose question outside is shown, with its answers. */
  ask?: string | undefined;
};
export type ChangeSearch = (search: CanvasSearch) => void;

/** The view as far as it can be known before anything is drawn. */
export function likelyView(): View {
  const asked = new URLSearchParams(location.search).get("view");
  if (asked === "board" || asked === "list") return asked;
  return settings().view || (window.matchMedia(NARROW).matches ? "list" : "board");
}

/** The view: what the address says, else what was chosen on this device, else the list on a phone. */
export function useView(search: CanvasSearch, onSearch: ChangeSearch) {
  const { view: chosen } = useSettings();
  const isNarrow = useIsNarrow();
  const view: View = search.view ?? (chosen || (isNarrow ? "list" : "board"));
  function setView(next: View) {
    changeSettings({ view: next });
    onSearch({ ...search, view: next });
  }
  return { view, setView, isNarrow };
}
