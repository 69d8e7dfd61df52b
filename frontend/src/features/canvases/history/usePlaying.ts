import { useEffect, useState } from "react";

/** Goes on by itself, moment by moment, until the end or until it is stopped. */
export function usePlaying(moment: number, end: number, pace: number, go: (moment: number) => void) {
  const [isPlaying, setIsPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    if (moment >= end) {
      setIsPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(moment + 1), pace);
    return () => clearTimeout(timer);
  }, [isPlaying, moment, end, pace, go]);

  function toggle() {
    if (!isPlaying && moment >= end) go(0);
    setIsPlaying(!isPlaying);
  }
  return { isPlaying, toggle, stop: () => setIsPlaying(false) };
}
