import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Material = Schemas["Material"];
type Details = Pick<Material, "title" | "language" | "when">;
/** What is sent: details with either an address or a file. */
export type NewMaterial = Details & ({ link: string } | { file: File });

function useShown(meeting: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.meeting(meeting) });
}

export function useAddMaterial(meeting: string) {
  return useMutation({
    mutationFn(given: NewMaterial) {
      const form = new FormData();
      form.append("meeting", meeting);
      for (const [name, value] of Object.entries(given)) form.append(name, value);
      // The schema calls a file a string; what is sent is a multipart form.
      const body = { meeting, title: given.title };
      return answer(api.POST("/api/v1/materials/", { body, bodySerializer: () => form }));
    },
    onSuccess: useShown(meeting),
  });
}

export function useChangeMaterial(meeting: string, id: string) {
  return useMutation({
    mutationFn: (body: Details & { link?: string }) =>
      answer(api.PATCH("/api/v1/materials/{id}/", { params: { path: { id } }, body })),
    onSuccess: useShown(meeting),
  });
}

export function useRemoveMaterial(meeting: string) {
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE("/api/v1/materials/{id}/", { params: { path: { id } } })),
    onSuccess: useShown(meeting),
  });
}
