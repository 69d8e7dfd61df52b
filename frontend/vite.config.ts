import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const SERVER = process.env.SERVER ?? "http://localhost:8000";
const OUR_LOCALES = new Set(["en-US", "fi-FI", "et-EE", "sv-SE"]);
const LOCALE_MODULE =
  /react-(?:aria|stately|aria-components)\/dist\/private\/intl\/[\w-]+\/(\w\w-\w\w)\.mjs$/;

/**
 * Few files, because each costs a request: what all pages need, what all pages behind the door need, and what comes
 * together. What only some pages need must not ride along: `minShareCount` keeps it where it is wanted.
 */
const CHUNKS = [
  {
    name: "form",
    test: /src\/ui\/(ErrorSummary|Field|fieldErrors|Form(?!Actions|\.module)|Select|TextField)|private\/(Label|FieldError|Input|TextArea|Form|Group|TextField|label|textfield|form)(\/|\.mjs)|useFormReset/,
    minShareCount: 2,
  },
  {
    name: "overlay",
    test: /private\/(overlays\/(?!calculate|usePopover|useOverlayPosition|useOverlayTrigger\.|useCloseOnScroll)|intl\/overlays|dialog|focus\/FocusScope|utils\/(animation|useViewportSize|isScrollable|getScrollParent\.|shadowdom\/ShadowTreeWalker)|interactions\/useInteractOutside|Dialog|Heading|Modal|SharedElement|SelectionIndicator|i18n\/useLocalizedString)|internationalized\/string|src\/ui\/(Dialog|overlay)/,
    minShareCount: 2,
  },
  {
    name: "core",
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|@lingui|openapi-fetch)\/|preload-helper/,
  },
  {
    name: "core",
    test: /node_modules\/(react-aria|react-stately|react-aria-components|clsx)\//,
    minShareCount: 31,
  },
  { name: "shell", test: /src\/(api|i18n|ui)\/|realtime\/ticket/, minShareCount: 33 },
  {
    name: "inside",
    test: /src\/(app\/(Inside|Anywhere)|ui\/paletteKey|realtime\/(backoff|line|deviceOutbox|deviceCopies|events|refresh|useEvents|protocol)|i18n\/time|ui\/(toast|Toast|later|LazyMenu|Link|Loaded|Failure|EmptyState|Page|useMedia|Chip|Skeleton|Avatar)|features\/invitations\/invite\/Lazy)/,
    minShareCount: 2,
  },
  {
    name: "canvas",
    test: /src\/features\/canvases\/(desk\/(?!linkWords)|page\/(?!query)|document|hooks|board\/(?!Rounds|Legend|ConnectHint|scrolling|useNoteMenu|usePicture)|list\/sectionInView|layout\/(fields|navigate|rings|keyboard|geometry|apart|plane))|src\/ui\/NoteGlyph|node_modules\/fractional-indexing/,
    minShareCount: 2,
  },
  {
    name: "together",
    test: /src\/features\/canvases\/together\/|src\/realtime\/countdown/,
    minShareCount: 2,
  },
  { name: "yjs", test: /node_modules\/(yjs|lib0|y-[a-z]+)\/|realtime\/plainLogging/, minShareCount: 2 },
  {
    name: "talk",
    test: /src\/features\/discussion\/(?!AudienceChoice|NewThread|Question)/,
    minShareCount: 2,
  },
  {
    name: "choice",
    test: /src\/ui\/(Checkbox|Choice)|private\/(Checkbox|toggle\/useToggle(State)?\.|checkbox)/,
    minShareCount: 2,
  },
  {
    name: "toggle",
    test: /src\/ui\/ToggleGroup|ToggleButton|useToggleButton|useToggleGroupState|[tT]oolbar/,
  },
];

/** React Aria brings its few words in thirty languages; we keep our four. */
function onlyOurLocales(): Plugin {
  return {
    name: "only-our-locales",
    enforce: "pre",
    load(id) {
      const locale = LOCALE_MODULE.exec(id)?.[1];
      return locale && !OUR_LOCALES.has(locale) ? "export default {}" : null;
    },
  };
}

export default defineConfig(({ command }) => ({
  base: command === "build" ? "/static/app/" : "/",
  plugins: [
    onlyOurLocales(),
    babel({ plugins: ["@lingui/babel-plugin-lingui-macro"] }),
    react(),
    lingui({ failOnCompileError: true }),
  ],
  resolve: {
    alias: {
      "@": fileURLToPath(new URL("./src", import.meta.url)),
      "lib0/logging": fileURLToPath(new URL("./src/realtime/plainLogging.ts", import.meta.url)),
    },
  },
  build: {
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0,
    // Browsers that do not know preloading fetch a part when it is asked for.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Short hashes: every page lists the names of a hundred files, and random letters do not compress.
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: CHUNKS },
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:6][extname]",
      },
    },
  },
  server: {
    proxy: {
      "/api": SERVER,
      "/_allauth": SERVER,
      "/media": SERVER,
      "/ws": { target: SERVER, ws: true },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    restoreMocks: true,
    // Wide: a slow machine must not be what fails.
    testTimeout: 20_000,
    unstubGlobals: true,
    // Test files share one jsdom and one set of modules: a third of the time. Each test cleans up after itself.
    pool: "threads",
    isolate: false,
  },
}));
