// How much JavaScript each page needs as it is sent (Brotli), from the build's manifest: `npm run build && npm run sizes`.
// Fails when a page with a budget is over it.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const BUDGETS = {
  "canvas.tsx": 220,
  "join.tsx": 150,
  "answer.tsx": 150,
  "ask.tsx": 150,
  "answered.tsx": 150,
  "information.tsx": 150,
  "call.tsx": 150,
  "application.tsx": 150,
};
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

function withImports(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of manifest[name].imports ?? []) withImports(imported, seen);
  return seen;
}

function kilobytes(names) {
  const files = new Set([...names].map(name => manifest[name].file).filter(file => file.endsWith(".js")));
  const bytes = [...files].map(file => brotliCompressSync(readFileSync(new URL(file, dist))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

const door = ["index.html", "src/locales/fi/door.po"];
const inside = [...door, "src/locales/fi/messages.po", "src/app/Inside.tsx"];
// The canvas brings its own words; the panels, the chips of experiments, what people do there together and what the
// coach has seen are fetched beside its data or right after the first view (seen in Chromium). The rest comes when the
// page is at rest, or is wanted.
const canvas = [
  ...door,
  "src/locales/fi/canvas.po",
  "src/locales/fi/talk.po",
  "src/locales/fi/marks.po",
  "src/app/Inside.tsx",
  "src/features/canvases/panels/GuidePanel.tsx",
  "src/features/canvases/panels/CommentsHere.tsx",
  "src/features/canvases/together/all.ts",
  "src/features/experiments/canvas/ExperimentsOnCanvas.tsx",
  "src/features/coaching/sights/seen/SeenByCoach.tsx",
];
const routes = Object.keys(manifest).filter(name => name.startsWith("src/routes/"));

for (const route of routes) {
  const isDoor = /(join|signIn|ask|answer|answered|information|call|application)\.tsx$/.test(route);
  const words = /(call|application)\.tsx$/.test(route) ? "call" : "links";
  const links = /(ask|answer|answered|information|call|application)\.tsx$/.test(route)
    ? [`src/locales/fi/${words}.po`]
    : [];
  const shared = route.endsWith("/canvas.tsx") ? canvas : inside;
  const parts = [...(isDoor ? [...door, ...links] : shared), route].filter(name => name in manifest);
  const needed = new Set(parts.flatMap(part => [...withImports(part)]));
  const size = kilobytes(needed);
  const page = route.replace("src/routes/", "");
  const budget = BUDGETS[page] ?? Number.POSITIVE_INFINITY;
  if (size > budget) process.exitCode = 1;
  console.log(
    page.padEnd(16),
    `${size.toFixed(1)} kB${size > budget ? `, over its budget of ${budget} kB` : ""}`,
  );
}
