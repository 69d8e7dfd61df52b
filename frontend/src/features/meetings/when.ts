import { useLingui } from "@lingui/react/macro";
import { tagOf } from "@/i18n/languages";
import type { Meeting } from "./api";

/** "Wed 3 February, 09.00–13.00", by the reader's own clock. */
export function useWhen(): (meeting: Pick<Meeting, "starts_at" | "ends_at">) => string {
  const { i18n } = useLingui();
  const format = new Intl.DateTimeFormat(tagOf(i18n.locale), {
    weekday: "short",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
  return ({ starts_at, ends_at }) => format.formatRange(new Date(starts_at), new Date(ends_at));
}
