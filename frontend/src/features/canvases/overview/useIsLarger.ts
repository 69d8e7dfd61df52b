import { useEffect, useState } from "react";
import { scene } from "./anchor";

/** Less than this is seen by itself when one scrolls a little. */
const SPARE_PX = 80;

/** Whether there is clearly more of the board than the window shows. */
export function useIsLarger(): boolean {
  const [isLarger, setIsLarger] = useState(false);
  useEffect(() => {
    const around = scene();
    if (!around) return;
    const { board, grid } = around;
    const read = () => {
      const below = board.scrollHeight - board.clientHeight;
      const beside = board.scrollWidth - board.clientWidth;
      setIsLarger(Math.max(below, beside) > SPARE_PX);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(board);
    observer.observe(grid);
    return () => observer.disconnect();
  }, []);
  return isLarger;
}
