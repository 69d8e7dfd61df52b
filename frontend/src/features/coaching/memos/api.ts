import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { useOnce } from "@/api/useOnce";
import type { Changes } from "@/features/experiments";

type Schemas = components["schemas"];
export type Memo = Schemas["Memo"];

const MOST = 200;

/** The memos about one team, the newest first. */
export function teamMemosQuery(team: string) {
  return queryOptions({ queryKey: keys.memosOf(team), queryFn: () => memos({ team }) });
}

/** The memos about all teams of a programme that one coaches. */
export function programmeMemosQuery(programme: string) {
  return queryOptions({ queryKey: keys.memosOf(programme), queryFn: () => memos({ programme }) });
}

async function memos(place: { team: string } | { programme: string }): Promise<Memo[]> {
  const query = { ...place, page_size: MOST };
  return (await answer(api.GET("/api/v1/memos/", { params: { query } }))).results;
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.memos });
}

/** A form has no meeting where none was chosen. */
function bodyOf({ meeting, ...rest }: Changes): Changes {
  return meeting === undefined ? rest : { ...rest, meeting: meeting || null };
}

export function useWriteMemo(team: string) {
  const refresh = useRefresh();
  const once = useOnce();
  return async (given: Changes) => {
    const body = { ...bodyOf(given), team } as Schemas["NewMemoRequest"];
    await once(body, params => answer(api.POST("/api/v1/memos/", { params, body })));
    await refresh();
  };
}

export function useChangeMemo({ id }: Memo) {
  const refresh = useRefresh();
  return async (body: Changes, revision: number) => {
    const params = { path: { id }, header: { "If-Match": `"${revision}"` } };
    await answer(api.PATCH("/api/v1/memos/{id}/", { params, body: bodyOf(body) }));
    await refresh();
  };
}

export function useDeleteMemo({ id }: Memo) {
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v1/memos/{id}/", { params: { path: { id } } })),
    onSettled: useRefresh(),
  });
}
