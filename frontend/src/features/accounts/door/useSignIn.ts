import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { keys } from "@/api/keys";
import { currentLanguage } from "@/i18n";
import { type Standing, step } from "../auth";

/** What the page asks for now. Each stage but the first knows the address it is about. */
export type Stage =
  | { name: "password" }
  | { name: "code"; email: string }
  | { name: "forgotten" }
  | { name: "reset"; email: string }
  | { name: "verify"; email: string };

export type SignUp = { display_name: string; email: string; password: string };

/** Takes somebody through signing in or up, step by step. `onDone` runs once they are in. */
export function useSignIn(onDone: () => Promise<void> | void) {
  const client = useQueryClient();
  const [stage, setStage] = useState<Stage>({ name: "password" });

  const action = useMutation({
    mutationFn: (work: () => Promise<Standing>) => work(),
  });

  async function settle(standing: Standing, email: string) {
    if (standing.isSignedIn) {
      await client.invalidateQueries({ queryKey: keys.me });
      await onDone();
    } else if (standing.pending.includes("verify_email")) setStage({ name: "verify", email });
    else if (standing.pending.includes("login_by_code")) setStage({ name: "code", email });
    else if (standing.pending.includes("password_reset_by_code")) setStage({ name: "reset", email });
  }

  function take(email: string, work: () => Promise<Standing>) {
    action.mutate(work, { onSuccess: standing => settle(standing, email) });
  }

  const post = (path: string, body?: Record<string, unknown>) => step("POST", path, body);

  return {
    stage,
    error: action.error,
    isPending: action.isPending,
    goTo(next: Stage) {
      action.reset();
      setStage(next);
    },
    withPassword: (email: string, password: string) =>
      take(email, () => post("auth/login", { email, password })),
    sendCode: (email: string) => take(email, () => post("auth/code/request", { email })),
    withCode: (email: string, code: string) => take(email, () => post("auth/code/confirm", { code })),
    sendReset: (email: string) => take(email, () => post("auth/password/request", { email })),
    reset: (email: string, key: string, password: string) =>
      take(email, async () => {
        const standing = await post("auth/password/reset", { key, password });
        return standing.isSignedIn ? standing : post("auth/login", { email, password });
      }),
    signUp: (values: SignUp) =>
      take(values.email, () => post("auth/signup", { ...values, language: currentLanguage() })),
    verify: (email: string, key: string) => take(email, () => post("auth/email/verify", { key })),
  };
}

export type SignIn = ReturnType<typeof useSignIn>;
