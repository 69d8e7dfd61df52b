import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { countsOf, threadsQuery } from "@/features/discussion";
import type { CanvasRoom } from "../desk/context";

/** Keeps the numbers of open comments beside blocks and notes. */
export function useCounts({ canvas, counts }: CanvasRoom): void {
  const { data } = useQuery(threadsQuery("canvas", canvas.id));
  useEffect(() => {
    if (data) counts.set(countsOf(data));
  }, [data, counts]);
}
