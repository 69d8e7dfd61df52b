import { useLingui } from "@lingui/react/macro";
import { asApiError, type FieldErrors } from "./errors";

/** A refusal in words. The server's own sentence when it has one, ours where it could not speak. */
export function useProblem(error: unknown): { code: string; detail: string; errors: FieldErrors } | null {
  const { t } = useLingui();
  if (!error) return null;
  const { code, detail, errors } = asApiError(error);
  const ours: Record<string, string> = {
    network: t`No connection to the server. Check your network and try again.`,
    server: t`Something went wrong on the server. Try again in a moment.`,
    too_many: t`That was too many tries. Wait a moment and try again.`,
    too_large: t`This is too large.`,
    not_signed_in: t`You are signed out. Sign in and try again.`,
    not_found: t`This does not exist, or you have not been invited to it.`,
  };
  return { code, detail: detail || (ours[code] ?? t`That did not work. Try again.`), errors };
}
