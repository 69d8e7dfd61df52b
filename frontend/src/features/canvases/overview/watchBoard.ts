import type { Scene } from "./anchor";

/** The picture follows the board at its leisure: what is done on the board must not wait for it. */
const REST_MS = 600;
const DARK = "(prefers-color-scheme: dark)";

type Watcher = { onChange: () => void; onView: () => void };

/** Calls at once, and whenever something on the board has changed or another part of it is seen. */
export function watchBoard({ board, grid }: Scene, { onChange, onView }: Watcher): () => void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function changed() {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
      onView();
    }, REST_MS);
  }

  function seen() {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onView();
    });
  }

  const sizes = new ResizeObserver(() => {
    changed();
    seen();
  });
  sizes.observe(board);
  sizes.observe(grid);
  const places = new MutationObserver(changed);
  places.observe(grid, { childList: true, subtree: true, attributeFilter: ["style", "class"] });
  places.observe(document.documentElement, { attributes: true });
  window.matchMedia(DARK).addEventListener("change", changed, { signal });
  board.addEventListener("scroll", seen, { signal, passive: true });
  onChange();
  onView();
  return () => {
    over.abort();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    sizes.disconnect();
    places.disconnect();
  };
}
