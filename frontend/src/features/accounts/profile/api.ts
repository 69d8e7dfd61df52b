import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { own } from "../auth";

export type Token = components["schemas"]["Token"];

/** A device somebody is signed in on, as allauth tells it. */
export type Device = {
  id: number;
  user_agent: string;
  ip: string;
  created_at: number;
  is_current: boolean;
};

export const devicesQuery = queryOptions({
  queryKey: keys.sessions,
  queryFn: () => own<Device[]>("GET", "auth/sessions"),
});

export function useEndDevices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sessions: number[]) => own<Device[]>("DELETE", "auth/sessions", { sessions }),
    onSuccess: devices => client.setQueryData(keys.sessions, devices),
  });
}

export const tokensQuery = queryOptions({
  queryKey: keys.tokens,
  queryFn: () => answer(api.GET("/api/v1/me/tokens/")),
});

export function useNewToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => answer(api.POST("/api/v1/me/tokens/", { body: { name } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.tokens }),
  });
}

export function useDeleteToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE("/api/v1/me/tokens/{id}/", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.tokens }),
  });
}

export function useSetAvatar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append("file", file);
      // The schema calls a file a string; what is sent is a multipart form.
      return answer(api.PUT("/api/v1/me/avatar/", { body: { file: "" }, bodySerializer: () => body }));
    },
    onSuccess: me => client.setQueryData(keys.me, me),
  });
}

export function useRemoveAvatar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v1/me/avatar/")),
    onSuccess: me => client.setQueryData(keys.me, me),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { current_password?: string; new_password: string }) =>
      own<unknown>("POST", "account/password/change", body),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.me }),
  });
}
