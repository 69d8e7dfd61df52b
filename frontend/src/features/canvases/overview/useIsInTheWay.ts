import { type RefObject, useEffect, useState } from "react";
import { type Scene, scene } from "./anchor";

/** Whoever has moved the board looks where they have come to. */
const LOOK_MS = 1500;

/** Whether, with the board at rest, a note lies below the corner. While the board moves it never is. */
export function useIsInTheWay(corner: RefObject<HTMLElement | null>, isShown: boolean): boolean {
  const [isInTheWay, setIsInTheWay] = useState(false);
  useEffect(() => {
    const around = scene();
    if (!isShown || !around) return undefined;
    const look = () => setIsInTheWay(corner.current !== null && hasNoteBelow(around.grid, corner.current));
    const stop = watchRest(around, look, () => setIsInTheWay(false));
    return () => {
      stop();
      setIsInTheWay(false);
    };
  }, [corner, isShown]);
  return isInTheWay;
}

/** Calls when the board is moved, and when it has come to rest or what is on it has. */
function watchRest({ board, grid }: Scene, onRest: () => void, onMove: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function wait() {
    clearTimeout(timer);
    timer = setTimeout(onRest, LOOK_MS);
  }
  function move() {
    onMove();
    wait();
  }
  board.addEventListener("scroll", move, { passive: true });
  const sizes = new ResizeObserver(wait);
  sizes.observe(grid);
  const places = new MutationObserver(wait);
  places.observe(grid, { childList: true, subtree: true, attributeFilter: ["style"] });
  wait();
  return () => {
    board.removeEventListener("scroll", move);
    clearTimeout(timer);
    sizes.disconnect();
    places.disconnect();
  };
}

function hasNoteBelow(grid: HTMLElement, corner: HTMLElement): boolean {
  const { left, right, top, bottom } = corner.getBoundingClientRect();
  return [...grid.querySelectorAll("[data-card]")].some(card => {
    const note = card.getBoundingClientRect();
    return note.left < right && note.right > left && note.top < bottom && note.bottom > top;
  });
}
