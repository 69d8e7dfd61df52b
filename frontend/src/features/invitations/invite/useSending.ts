import { useState } from "react";
import { ApiError, asApiError } from "@/api/errors";
import { type InvitationWithLink, type NewInvitation, type Place, useInvite } from "../api";

type Refused = { email: string; refusal: ApiError };
export type Outcome = { made: InvitationWithLink[]; refused: Refused[] };

/** Sends invitations one after the other; one that is refused does not stop the rest. */
export function useSending(place: Place) {
  const invite = useInvite(place);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [isPending, setIsPending] = useState(false);

  async function send(requests: NewInvitation[]): Promise<void> {
    setIsPending(true);
    setError(null);
    const result: Outcome = { made: [], refused: [] };
    for (const request of requests) {
      await invite.mutateAsync(request).then(
        made => result.made.push(made),
        (cause: unknown) => result.refused.push({ email: request.email ?? "", refusal: asApiError(cause) }),
      );
    }
    setIsPending(false);
    if (result.made.length > 0) setOutcome(result);
    else setError(joined(result.refused));
  }

  return { send, outcome, error, isPending, again: () => setOutcome(null) };
}

export function sentenceOf({ errors, detail }: ApiError): string {
  return errors.email?.join(" ") ?? detail;
}

/** When nothing was sent: one refusal. What is wrong with addresses stands beside their field. */
function joined(refused: Refused[]): ApiError | null {
  const first = refused[0]?.refusal;
  if (!first?.errors.email) return first ?? null;
  const { email: _, ...others } = first.errors;
  const sentences = refused.map(({ email, refusal }) => `${email}: ${sentenceOf(refusal)}`);
  return new ApiError(first.status, first.code, first.detail, {
    errors: { ...others, addresses: sentences },
  });
}
