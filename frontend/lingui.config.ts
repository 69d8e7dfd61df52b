import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

const TESTS = ["**/*.test.ts", "**/*.test.tsx", "**/testing/**"];
const DOOR = [
  "src/ui/**",
  "src/api/**",
  "src/i18n/sectors.ts",
  "src/i18n/time.ts",
  "src/app/Broken.tsx",
  "src/features/accounts/door/**",
  "src/features/invitations/join/**",
];

/** Two pages that are opened from a link, without signing in. */
const LINKS = ["src/features/answering/**", "src/features/information/**"];

/** The canvas page has its own words: it is opened from links, and must be there quickly, too. */
const CANVAS = [
  "src/features/canvases/board/**",
  "src/features/canvases/desk/**",
  "src/features/canvases/document/**",
  "src/features/canvases/list/**",
  "src/features/canvases/page/**",
  "src/features/canvases/panels/**",
];

/** The conversation stands on the canvas page and under much else: it brings its words along. */
const TALK = ["src/features/discussion/**"];

/** The way between canvases and experiments comes after the page it is on. */
const MARKS = ["src/features/experiments/canvas/**", "src/features/experiments/returns/**"];

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "fi", "et", "sv"],
  // The door is small on purpose: somebody invited opens it on a phone, with 150 kB of code in all.
  catalogs: [
    { path: "<rootDir>/src/locales/{locale}/door", include: DOOR, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/links", include: LINKS, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/canvas", include: CANVAS, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/talk", include: TALK, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/marks", include: MARKS, exclude: TESTS },
    {
      path: "<rootDir>/src/locales/{locale}/messages",
      include: ["src"],
      exclude: [...TESTS, ...DOOR, ...LINKS, ...CANVAS, ...TALK, ...MARKS],
    },
  ],
  format: formatter({ lineNumbers: false, printLinguiId: false }),
  orderBy: "origin",
});
