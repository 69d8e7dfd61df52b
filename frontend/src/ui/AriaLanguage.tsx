import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { tagOf } from "@/i18n";

/** Tells React Aria the language of the page. */
export function AriaLanguage({ language, children }: { language: string; children: ReactNode }) {
  return <I18nProvider locale={tagOf(language)}>{children}</I18nProvider>;
}
