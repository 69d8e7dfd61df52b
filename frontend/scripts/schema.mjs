// Writes src/api/schema.ts from the server's own description of its API; with --check only compares.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = fileURLToPath(new URL("../src/api/schema.ts", import.meta.url));
const python = process.env.PYTHON ?? join(REPOSITORY, ".venv", "bin", "python");

const folder = mkdtempSync(join(tmpdir(), "niitty-schema-"));
const described = join(folder, "schema.yaml");
execFileSync(python, ["manage.py", "spectacular", "--fail-on-warn", "--file", described], {
  cwd: REPOSITORY,
  stdio: ["ignore", "inherit", "inherit"],
});
const banner = "// Generated from the server's schema by `npm run schema`. Do not edit.\n\n";
const text = banner + astToString(await openapiTS(new URL(`file://${described}`)));

if (!process.argv.includes("--check")) {
  writeFileSync(TARGET, text);
} else if (readFileSync(TARGET, "utf8") !== text) {
  console.error("src/api/schema.ts is not what the server describes. Run `npm run schema` and commit it.");
  process.exitCode = 1;
}
