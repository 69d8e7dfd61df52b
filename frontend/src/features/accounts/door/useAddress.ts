import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { own } from "../auth";

/** Asks for an address to become one's own: a code is sent there. */
export function useAskForAddress() {
  return useMutation({ mutationFn: (email: string) => own<unknown>("POST", "account/email", { email }) });
}

export function useProveAddress() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => own<unknown>("POST", "auth/email/verify", { key }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.me }),
  });
}
