import { useLingui } from "@lingui/react/macro";
import { tagOf } from "@/i18n";

/** A day of the calendar as a point in time that is on that day everywhere. */
function noon(day: string): Date {
  return new Date(day.length > 10 ? day : `${day}T12:00:00`);
}

/** Today as the API and the browser's date field write it. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function daysFrom(start: string, days: number): string {
  const date = noon(start);
  date.setDate(date.getDate() + days);
  return today(date);
}

/** Days and spans of days, as people write them; the year only when it is not this one. */
export function useDays() {
  const { i18n } = useLingui();

  function format(days: Date[], month: "long" | "short") {
    const isThisYear = days.every(day => day.getFullYear() === new Date().getFullYear());
    const year = isThisYear ? {} : ({ year: "numeric" } as const);
    return new Intl.DateTimeFormat(tagOf(i18n.locale), { day: "numeric", month, ...year });
  }

  function day(iso: string, month: "long" | "short" = "long"): string {
    const date = noon(iso);
    return format([date], month).format(date);
  }

  /** "3–10 Apr", "from 3 Apr" is for the caller to say when there is no end. */
  function span(from: string, to: string | null | undefined, month: "long" | "short" = "long"): string {
    if (!to || to === from) return day(from, month);
    const days = [noon(from), noon(to)] as const;
    return format([...days], month).formatRange(...days);
  }

  return { day, span };
}
