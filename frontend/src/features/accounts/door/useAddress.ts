import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { own } from "../auth";

type Wish = { email: string; password: string };

/** Asks for an address to become one's own: a code is sent there. Whoever has a password proves with it who asks. */
export function useAskForAddress() {
  return useMutation({
    async mutationFn({ email, password }: Wish) {
      if (password) await own<unknown>("POST", "auth/reauthenticate", { password });
      return await own<unknown>("POST", "account/email", { email });
    },
  });
}

export function useProveAddress() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => own<unknown>("POST", "auth/email/verify", { key }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.me }),
  });
}
