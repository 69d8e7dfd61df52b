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
  // In the bar of every page, the canvas page's own as well.
  "src/features/notifications/Bell.tsx",
];

/** Pages that are opened from a link, without signing in. */
const LINKS = ["src/features/answering/**", "src/features/information/**"];

/** The public page of a call and an application's own page; and what those who run the call read. */
const CALL = ["src/features/intake/apply/**", "src/features/intake/words/**"];
const INTAKE = ["src/features/intake/desk/**"];

/** What the teams of a programme have for each other. */
const EXCHANGE = ["feed", "share", "beside", "help", "page"].map(part => `src/features/exchange/${part}/**`);

/** The canvas page has its own words: it is opened from links, and must be there quickly, too. */
const CANVAS = [
  "src/features/canvases/board/**",
  "src/features/canvases/desk/**",
  "src/features/canvases/document/**",
  "src/features/canvases/list/**",
  "src/features/canvases/page/**",
  "src/features/canvases/panels/**",
  "src/features/canvases/together/**",
];

/** What helps people at a canvas, and what is said when something goes wrong there: after the page, and now and then. */
const HELP = [
  "src/features/canvases/help/**",
  "src/features/canvases/overview/**",
  "src/features/canvases/trouble/**",
];

/** Going anywhere by name: on every page, the canvas page too, when it is wanted. */
const PALETTE = ["src/features/palette/**"];

/** The way a canvas has come is a page of its own. */
const HISTORY = ["src/features/canvases/history/**"];
/** What that page says besides, and pages with all the words say, too. */
const HISTORY_SHARED = ["src/i18n/roles.ts"];

/** The page of the canvases that teams of a programme get. */
const SETS = ["src/features/canvasSets/page/**"];

/** The conversation stands on the canvas page and under much else: it brings its words along. */
const TALK = ["src/features/discussion/**"];

/** The way between canvases and experiments, and what a coach has seen, come after the page they are on. */
const MARKS = [
  "src/features/experiments/canvas/**",
  "src/features/experiments/returns/**",
  "src/features/coaching/sights/seen/**",
];

/** Files out of canvases and into them: wanted now and then, from the canvas page and the team's space. */
const EXPORTS = ["src/features/canvases/exports/**"];

/** What a core team asks outside, and what comes in. */
const ASKING = ["src/features/canvases/asking/**"];
/** Notes of one canvas that show on another: wanted where there are some. */
const REFERENCES = ["src/features/canvases/references/**"];
/** What is done with several notes, is a picture or a group, comes pasted, or goes to another canvas: wanted now and then. */
const PICKING = [
  "src/features/canvases/picking/**",
  "src/features/canvases/images/**",
  "src/features/canvases/groups/**",
];

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "fi", "et", "sv"],
  // The door is small on purpose: somebody invited opens it on a phone, with 150 kB of code in all.
  catalogs: [
    { path: "<rootDir>/src/locales/{locale}/door", include: DOOR, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/links", include: LINKS, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/call", include: CALL, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/intake", include: INTAKE, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/exchange", include: EXCHANGE, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/canvas", include: CANVAS, exclude: TESTS },
    {
      path: "<rootDir>/src/locales/{locale}/history",
      include: [...HISTORY, ...HISTORY_SHARED],
      exclude: TESTS,
    },
    { path: "<rootDir>/src/locales/{locale}/sets", include: SETS, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/talk", include: TALK, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/marks", include: MARKS, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/exports", include: EXPORTS, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/asking", include: ASKING, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/help", include: HELP, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/palette", include: PALETTE, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/picking", include: PICKING, exclude: TESTS },
    { path: "<rootDir>/src/locales/{locale}/references", include: REFERENCES, exclude: TESTS },
    {
      path: "<rootDir>/src/locales/{locale}/messages",
      include: ["src"],
      exclude: [
        ...TESTS,
        ...DOOR,
        ...LINKS,
        ...CALL,
        ...INTAKE,
        ...EXCHANGE,
        ...SETS,
        ...CANVAS,
        ...TALK,
        ...MARKS,
        ...EXPORTS,
        ...ASKING,
        ...PICKING,
        ...REFERENCES,
        ...HISTORY,
        ...HELP,
        ...PALETTE,
      ],
    },
  ],
  format: formatter({ lineNumbers: false, printLinguiId: false }),
  orderBy: "origin",
});
