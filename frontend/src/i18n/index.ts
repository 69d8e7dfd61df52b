import { i18n, type Messages } from "@lingui/core";
import { isLanguage, LANGUAGES, type Language } from "./languages";

export { isLanguage, type Language, tagOf } from "./languages";

/**
 * `door`: what signing in and joining need, and every part of ui/. `messages`: the pages behind the door. `canvas`: the
 * canvas page. `talk`: the conversation, beside a canvas or under anything else. `marks`: what experiments say on canvases.
 * `exports`: files out of canvases and into them. `picking`: several notes at once. `links`: the pages that somebody opens
 * from a link to answer or to read.
 * `call`: a call for teams, for everybody; `intake`: the same for those who run it. `exchange`: what teams of a programme
 * have for each other. `history`: the way a canvas has come. `asking`: what a core team asks outside. `help`: what helps
 * people at a canvas, when it is wanted, or when something goes wrong. `sets`: the canvases that teams of a programme get.
 * `palette`: going anywhere by name.
 * `references`: notes of one canvas on another.
 */
type Catalogue =
  | "door"
  | "messages"
  | "canvas"
  | "talk"
  | "marks"
  | "exports"
  | "picking"
  | "links"
  | "call"
  | "intake"
  | "exchange"
  | "history"
  | "asking"
  | "help"
  | "references"
  | "sets"
  | "palette";

const COOKIE = "niitty_language";
const A_YEAR_S = 365 * 24 * 60 * 60;

const loaders = import.meta.glob<{ messages: Messages }>("../locales/*/*.po");
const wanted = new Set<Catalogue>(["door"]);
let turns = 0;

async function load(language: Language, catalogues: Catalogue[]): Promise<void> {
  const loaded = await Promise.all(catalogues.map(name => loaders[`../locales/${language}/${name}.po`]?.()));
  for (const catalogue of loaded) if (catalogue) i18n.load(language, catalogue.messages);
}

/** The language the page was sent in: the server has read the cookie and what the browser asks for. */
export function languageOfPage(): Language {
  const code = document.documentElement.lang.slice(0, 2);
  return isLanguage(code) ? code : "en";
}

/** Until the words of the page's language have arrived it is that language: what is fetched beside them must not win. */
export function currentLanguage(): Language {
  return isLanguage(i18n.locale) ? i18n.locale : languageOfPage();
}

/** Shows the interface in the language from now on, without loading the page again. */
export async function activate(language: Language): Promise<void> {
  const turn = ++turns;
  await load(language, [...wanted]);
  if (turn !== turns) return; // another choice was made meanwhile
  i18n.activate(language);
  document.documentElement.lang = language;
}

/** Makes the words of the pages behind the door known, too, in the language given. */
export async function activateInside(language: Language, ...words: Catalogue[]): Promise<void> {
  for (const name of words) wanted.add(name);
  await activate(language);
}

/** Makes the words of a part known that came later than its page. */
export async function activateAlso(words: Catalogue): Promise<void> {
  if (!wanted.has(words)) await activateInside(currentLanguage(), words);
}

export function hasChosenLanguage(): boolean {
  return document.cookie.split("; ").some(cookie => cookie.startsWith(`${COOKIE}=`));
}

/** Lets the server know the language of whoever is not signed in. */
export function rememberLanguage(language: Language): void {
  const secure = location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
  document.cookie = `${COOKIE}=${language}; path=/; max-age=${A_YEAR_S}; samesite=lax${secure}`;
}

export const LANGUAGE_CHOICES = LANGUAGES.map(({ code, name }) => ({ value: code, label: name }));
