// Completes package-lock.json with the platform packages that the registry at hand did not have.
//
// Native tools come as one optional package per platform. A mirror that carries only some platforms makes `npm install`
// write a lock without the others; `npm ci` then refuses it, and on those platforms the tool would be missing. What is
// added here has no integrity hash (nobody has seen the package), but exactly the version its parent asks for.
// Run it after every `npm install` that changes the lock; it changes nothing when nothing is missing.

import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../package-lock.json", import.meta.url);
const OS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const CPU = {
  arm64: "arm64",
  x64: "x64",
  ia32: "ia32",
  arm: "arm",
  armv7: "arm",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
};

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const { packages } = lock;

/** Where npm would look for a package that `parent` needs: beside it, then one level up, and so on. */
function found(parent, name) {
  for (let place = parent; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
    const path = place ? `${place}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[path]) return packages[path];
    if (!place) return undefined;
    if (!place.includes("/node_modules/")) place = "/node_modules/";
  }
}

function platform(name) {
  const words = name.split("/").at(-1).split("-");
  if (words.includes("wasm32")) return { cpu: ["wasm32"] };
  const os = OS.find(each => words.includes(each));
  const cpu = words.map(word => CPU[word]).find(Boolean);
  const libc = words.includes("musl")
    ? ["musl"]
    : os === "linux" && words.includes("gnu")
      ? ["glibc"]
      : undefined;
  return os && cpu ? { cpu: [cpu], os: [os], ...(libc && { libc }) } : undefined;
}

const added = [];
for (const [path, parent] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const where = platform(name);
    const known = found(path, name);
    if (!where || !/^\d/.test(version) || known?.version === version) continue;
    const place = known ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    packages[place] = { version, ...where, ...(parent.dev && { dev: true }), optional: true };
    added.push(`${place}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.info(`${added.length} platform packages added`);
