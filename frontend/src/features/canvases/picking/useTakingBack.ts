import { useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { asApiError } from "@/api/errors";
import { useRoom } from "../desk/context";

/** Takes back what the server did just now; where that fails it says so, and can be asked again. */
export function useTakingBack<T>(send: (what: T) => Promise<unknown>): (what: T) => void {
  const { t } = useLingui();
  const { desk } = useRoom();
  const taking = useMutation({
    mutationFn: send,
    onError(error, what) {
      const why = asApiError(error).detail || t`There is no connection to the server.`;
      desk.voice.toast(t`This was not taken back. ${why}`, () => taking.mutate(what));
    },
  });
  return what => taking.mutate(what);
}
