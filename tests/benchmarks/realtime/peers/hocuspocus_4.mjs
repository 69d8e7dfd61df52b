// usage: node hocuspocus_4.mjs PORT FILE, with Node 22
// Its SQLite extension needs a native module built for Node 22; Node's own SQLite does the same work in its place.

import { DatabaseSync } from "node:sqlite";
import { Database } from "@hocuspocus/extension-database";
import { Server } from "@hocuspocus/server";

const [port, file] = process.argv.slice(2);
const sqlite = new DatabaseSync(file);
sqlite.exec("CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, data BLOB NOT NULL)");
const read = sqlite.prepare("SELECT data FROM documents WHERE name = ?");
const write = sqlite.prepare("INSERT OR REPLACE INTO documents (name, data) VALUES (?, ?)");
const database = new Database({
  fetch: async ({ documentName }) => read.get(documentName)?.data ?? null,
  store: async ({ documentName, state }) => void write.run(documentName, state),
});
const server = new Server({ port: Number(port), address: "127.0.0.1", quiet: true, extensions: [database] });
await server.listen();
