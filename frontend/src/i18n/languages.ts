export const LANGUAGES = [
  { code: "en", name: "English", tag: "en-GB" },
  { code: "fi", name: "Suomi", tag: "fi-FI" },
  { code: "et", name: "Eesti", tag: "et-EE" },
  { code: "sv", name: "Svenska", tag: "sv-SE" },
] as const;

export type Language = (typeof LANGUAGES)[number]["code"];

export function isLanguage(code: string): code is Language {
  return LANGUAGES.some(language => language.code === code);
}

/** The tag browsers and React Aria know the language by. */
export function tagOf(code: string): string {
  return LANGUAGES.find(language => language.code === code)?.tag ?? "en-GB";
}
