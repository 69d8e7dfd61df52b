import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { countsOf, threadsQuery } from "@/features/discussion";
import type { CanvasRoom } from "../desk/context";

/** Keeps the numbers of open comments beside blocks and notes. How many in all; null until that can be said. */
export function useCounts({ canvas, counts }: CanvasRoom): number | null {
  const { data, failureCount } = useQuery(threadsQuery("canvas", canvas.id));
  useEffect(() => {
    if (data) counts.set(countsOf(data));
  }, [data, counts]);
  if (data) return countsOf(data).get("all") ?? 0;
  return failureCount > 0 ? 0 : null;
}
