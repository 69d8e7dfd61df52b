// Fails when a string in the code is not in the catalogues yet, or is missing in a language.
// What can be done by itself (adding new strings, dropping old ones) has then been done: translate, and run again.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const LOCALES = ["en", "fi", "et", "sv"];

/** All catalogues of a language as one text. */
function catalogue(locale) {
  const folder = new URL(`../src/locales/${locale}/`, import.meta.url);
  const files = readdirSync(folder).filter(name => name.endsWith(".po"));
  return files.map(name => readFileSync(new URL(name, folder), "utf8")).join("");
}

const lingui = (...args) => execFileSync("npx", ["lingui", ...args, "--workers", "1"], { stdio: "pipe" });

const before = LOCALES.map(catalogue);
lingui("extract", "--clean");
const stale = LOCALES.filter((locale, index) => catalogue(locale) !== before[index]);
if (stale.length > 0) {
  console.error(
    `The catalogues were behind the code and are now extracted: ${stale.join(", ")}. Translate and commit them.`,
  );
  process.exitCode = 1;
}
try {
  lingui("compile", "--strict");
} catch (error) {
  console.error(String(error.stdout ?? ""), String(error.stderr ?? ""));
  process.exitCode = 1;
}
