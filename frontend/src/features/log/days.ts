import { useLingui } from "@lingui/react/macro";
import { tagOf } from "@/i18n/languages";
import { daysSince } from "@/i18n/time";
import type { Entry } from "./api";

type Day = { key: string; at: Date; entries: Entry[] };

const momentOf = ({ happened_at, created_at }: Entry) => new Date(happened_at ?? created_at);

/** Entries by the day they happened on, by the reader's clock, in the order they come. */
export function byDay(entries: readonly Entry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const at = momentOf(entry);
    const key = at.toDateString();
    const last = days.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else days.push({ key, at, entries: [entry] });
  }
  return days;
}

/** "Today", "Yesterday", "Friday 20 November", and the year of another year. */
export function useDayName(): (at: Date) => string {
  const { t, i18n } = useLingui();
  const now = new Date();
  return at => {
    const days = daysSince(at, now);
    if (days === 0) return t`Today`;
    if (days === 1) return t`Yesterday`;
    const isThisYear = at.getFullYear() === now.getFullYear();
    const words = new Intl.DateTimeFormat(tagOf(i18n.locale), {
      weekday: "long",
      day: "numeric",
      month: "long",
      ...(!isThisYear && { year: "numeric" }),
    }).format(at);
    return words.charAt(0).toLocaleUpperCase(i18n.locale) + words.slice(1);
  };
}
