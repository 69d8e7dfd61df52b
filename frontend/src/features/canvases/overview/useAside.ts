import { type RefObject, useEffect, useState } from "react";
import { type Scene, scene } from "./anchor";
import { pictureSize } from "./picture";

/** Whoever has moved the board looks where they have come to. */
const LOOK_MS = 1500;
/** What the corner is larger than its picture, its distance from the window's edge with it. */
const AROUND = { width: 56, height: 32 };

type Aside = {
  /** Folded into its button, because notes or buttons lie below it and the board rests. */
  isAside: boolean;
  /** Somebody wants it there all the same. */
  unfold: () => void;
};

/** The overview gets out of the way of notes and buttons by itself. While the board is moved, and below the focus, it stays. */
export function useAside(place: RefObject<HTMLElement | null>, isShown: boolean): Aside {
  const [isAside, setIsAside] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    const around = scene();
    if (!isShown || isHeld || !around) return undefined;
    function rest() {
      const isUsed = place.current?.matches(":hover, :focus-within");
      if (!isUsed && around) setIsAside(coversAnything(around));
    }
    function move() {
      // Getting the focus may scroll the board: the button must not mean another thing before it is pressed.
      if (!place.current?.matches(":focus-within")) setIsAside(false);
    }
    const stop = watchRest(around, rest, move);
    return () => {
      stop();
      setIsAside(false);
    };
  }, [place, isShown, isHeld]);
  if (!isShown && isHeld) setIsHeld(false);
  return { isAside, unfold: () => setIsHeld(true) };
}

/** Calls when the board is moved; and when it, or what is on it, has come to rest. */
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

/** Notes, and what is pressed between them. */
const IN_THE_WAY = "[data-card], [data-block] button, [data-block] a";

/** Whether one of them lies where the picture would be, in the lower corner at the end of the line. */
function coversAnything(around: Scene): boolean {
  const { board, grid } = around;
  const { left, bottom } = board.getBoundingClientRect();
  const size = pictureSize(around);
  const start = left + board.clientWidth - size.width - AROUND.width;
  const top = bottom - size.height - AROUND.height;
  return [...grid.querySelectorAll(IN_THE_WAY)].some(each => {
    const box = each.getBoundingClientRect();
    return box.right > start && box.left < left + board.clientWidth && box.bottom > top && box.top < bottom;
  });
}
