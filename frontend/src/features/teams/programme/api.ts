import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

export type Programme = components["schemas"]["Programme"];
export type ProgrammeDetail = components["schemas"]["ProgrammeDetail"];
type NewProgramme = components["schemas"]["NewProgrammeRequest"];
type NewTeam = components["schemas"]["NewTeamRequest"];
export type ProgrammeRole = components["schemas"]["ProgrammeRole"];

const MOST = 200;

export function programmeQuery(id: string) {
  return queryOptions({
    queryKey: keys.programme(id),
    queryFn: () => answer(api.GET("/api/v1/programmes/{id}/", { params: { path: { id } } })),
  });
}

export function programmeTeamsQuery(programme: string) {
  return queryOptions({
    queryKey: keys.teamsOf(programme),
    async queryFn() {
      const query = { programme, page_size: MOST };
      const { results } = await answer(api.GET("/api/v1/teams/", { params: { query } }));
      return results.toSorted((one, other) => one.name.localeCompare(other.name));
    },
  });
}

export function useNewProgramme() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewProgramme) => answer(api.POST("/api/v1/programmes/", { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.home }),
  });
}

export function useChangeProgramme(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewProgramme) =>
      answer(api.PATCH("/api/v1/programmes/{id}/", { params: { path: { id } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.programmes }),
  });
}

export function useNewTeam(programme: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Omit<NewTeam, "programme">) =>
      answer(api.POST("/api/v1/teams/", { body: { ...body, programme } })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.teamsOf(programme) }),
        client.invalidateQueries({ queryKey: keys.canvasesOf(programme) }),
        client.invalidateQueries({ queryKey: keys.home }),
      ]),
  });
}

export function programmeRolesQuery(programme: string) {
  return queryOptions({
    queryKey: keys.programmeRoles(programme),
    queryFn: () => answer(api.GET("/api/v1/programme-roles/", { params: { query: { programme } } })),
  });
}

export function useTakeRole(programme: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.DELETE("/api/v1/programme-roles/{id}/", { params: { path: { id } } })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.programmeRoles(programme) }),
        client.invalidateQueries({ queryKey: keys.programmes }),
      ]),
  });
}
