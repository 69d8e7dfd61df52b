import { useLingui } from "@lingui/react/macro";
import { asApiError } from "@/api/errors";
import { useRoom } from "../desk/context";
import { useTakeAway } from "./api";

/** Takes references away that were made just now; where that fails it says so, and can be asked again. */
export function useTakingBack(): (references: string[]) => void {
  const { t } = useLingui();
  const { desk } = useRoom();
  const taking = useTakeAway((error, references) => {
    const why = asApiError(error).detail || t`There is no connection to the server.`;
    desk.voice.toast(t`This was not taken back. ${why}`, () => taking.mutate(references));
  });
  return references => taking.mutate(references);
}
