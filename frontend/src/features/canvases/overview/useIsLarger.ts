import { useEffect, useState } from "react";
import { scene } from "./anchor";

/** Of so little more than the window shows, a picture would tell nothing. */
const CLEARLY = 1.25;

/** Whether there is clearly more of the board than the window shows. */
export function useIsLarger(): boolean {
  const [isLarger, setIsLarger] = useState(false);
  useEffect(() => {
    const around = scene();
    if (!around) return;
    const { board, grid } = around;
    const read = () => {
      const { width, height } = grid.getBoundingClientRect();
      setIsLarger(Math.max(width / board.clientWidth, height / board.clientHeight) > CLEARLY);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(board);
    observer.observe(grid);
    return () => observer.disconnect();
  }, []);
  return isLarger;
}
