import { useLingui } from "@lingui/react/macro";
import { tagOf } from "./languages";
import { daysSince } from "./time";

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
