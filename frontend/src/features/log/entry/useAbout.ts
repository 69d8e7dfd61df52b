import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { teamCanvasesQuery } from "@/features/canvases";
import { aboutQuery, type Entry } from "../api";

export type Place = { title: string; path: string };

type Links = Pick<Entry, "experiment" | "iteration" | "canvas" | "round_number">;

/** What an entry is about, in words, and where that is. */
export function useAbout(team: string): (links: Links) => Place | null {
  const { t } = useLingui();
  const { data: experiments = [] } = useQuery(aboutQuery(team));
  const { data: canvases = [] } = useQuery(teamCanvasesQuery(team));

  return ({ experiment, iteration, canvas, round_number }) => {
    const found = experiments.find(({ id }) => id === experiment);
    if (found) {
      const title = found.title || t`an experiment without a title`;
      return {
        title: iteration && round_number ? t`Round ${round_number}: ${title}` : title,
        path: `/experiments/${found.id}`,
      };
    }
    const on = canvases.find(({ id }) => id === canvas);
    return on ? { title: on.title, path: `/canvases/${on.id}` } : null;
  };
}
