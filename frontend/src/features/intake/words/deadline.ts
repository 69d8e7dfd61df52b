import { useLingui } from "@lingui/react/macro";
import { tagOf } from "@/i18n/languages";

/** The clock every deadline is on; the server's own. */
const ZONE = "Europe/Helsinki";

const WHOLE = {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
} as const;

function said(locale: string, at: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat(tagOf(locale), { ...WHOLE, ...(timeZone && { timeZone }) }).format(at);
}

/** A deadline in words: on the clock of Helsinki, and on the reader's own where that shows another time. */
export function useDeadline() {
  const { t, i18n } = useLingui();

  function whole(iso: string): string {
    const moment = said(i18n.locale, new Date(iso), ZONE);
    return t`${moment}, Helsinki time`;
  }

  /** Empty for a reader whose clock shows the same. */
  function ownClock(iso: string): string {
    const at = new Date(iso);
    const moment = said(i18n.locale, at);
    return moment === said(i18n.locale, at, ZONE) ? "" : t`On your clock: ${moment}`;
  }

  /** What a field for date and time holds, which is on the clock of Helsinki whatever clock it is typed at. */
  function typed(local: string): string {
    const at = new Date(`${local}Z`);
    if (Number.isNaN(at.getTime())) return "";
    const moment = said(i18n.locale, at, "UTC");
    return t`${moment}, Helsinki time`;
  }

  return { whole, ownClock, typed };
}

/** As a field for date and time has it, on the clock of Helsinki. */
export function localOf(iso: string | null): string {
  if (!iso) return "";
  const shape = {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  const parts = new Intl.DateTimeFormat("en-GB", {
    ...shape,
    timeZone: ZONE,
    hourCycle: "h23",
  }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find(each => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}
