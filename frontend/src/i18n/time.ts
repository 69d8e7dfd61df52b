import { useLingui } from "@lingui/react/macro";
import { tagOf } from "./languages";

const DAY_MS = 24 * 60 * 60 * 1000;

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** How many midnights lie between then and now. */
export function daysSince(then: Date, now = new Date()): number {
  return Math.round((startOfDay(now) - startOfDay(then)) / DAY_MS);
}

function dateFormat(locale: string, date: Date, now: Date, month: "long" | "short") {
  const isThisYear = date.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(tagOf(locale), {
    day: "numeric",
    month,
    ...(!isThisYear && { year: "numeric" }),
  }).format(date);
}

/** Points in time as people say them, in the language of the page. */
export function useTime() {
  const { t, i18n } = useLingui();
  const now = new Date();

  function day(iso: string): string {
    return dateFormat(i18n.locale, new Date(iso), now, "long");
  }

  /** "13.04", "yesterday", "15 March". */
  function short(iso: string): string {
    const date = new Date(iso);
    const days = daysSince(date, now);
    if (days === 0) {
      return new Intl.DateTimeFormat(tagOf(i18n.locale), { hour: "2-digit", minute: "2-digit" }).format(date);
    }
    return days === 1 ? t`yesterday` : dateFormat(i18n.locale, date, now, "long");
  }

  /** "today", "yesterday", "15 Mar": where there is little room. */
  function brief(iso: string): string {
    const date = new Date(iso);
    const days = daysSince(date, now);
    if (days === 0) return t`today`;
    return days === 1 ? t`yesterday` : dateFormat(i18n.locale, date, now, "short");
  }

  function range(from: string, to: string): string {
    const format = new Intl.DateTimeFormat(tagOf(i18n.locale), {
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    return format.formatRange(new Date(from), new Date(to));
  }

  return { day, short, brief, range };
}

/** The time of day: "13.04". */
export function useClock(): (iso: string) => string {
  const { i18n } = useLingui();
  const format = new Intl.DateTimeFormat(tagOf(i18n.locale), { hour: "2-digit", minute: "2-digit" });
  return iso => format.format(new Date(iso));
}
