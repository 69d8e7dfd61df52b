import { useLingui } from "@lingui/react/macro";
import { isLanguage, LANGUAGES, type Language } from "@/i18n/languages";

export type Localised = Partial<Record<Language, string>>;

/** A text in the reader's language, else in another it exists in, with the language it is then in. */
export function pick(text: Localised, language: string): { text: string; lang: string } {
  const order = [...(isLanguage(language) ? [language] : []), ...LANGUAGES.map(({ code }) => code)];
  const found = order.find(code => text[code]);
  const tag = LANGUAGES.find(({ code }) => code === found)?.tag;
  return { text: (found && text[found]) ?? "", lang: tag ?? "" };
}

export function useLocalised(): (text: Localised) => { text: string; lang: string } {
  const { i18n } = useLingui();
  return text => pick(text, i18n.locale);
}
