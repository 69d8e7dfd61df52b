import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";

/** What is asked outside from this canvas, with how many answers stand where. A canvas has fewer blocks than a page. */
export function questionsQuery(canvas: string) {
  return queryOptions({
    queryKey: keys.asking(canvas),
    async queryFn() {
      const { results } = await answer(
        api.GET("/api/v1/guest-questions/", { params: { query: { canvas } } }),
      );
      return results;
    },
  });
}
