// usage: node hocuspocus_3.mjs PORT FILE
// With its own SQLite extension and its own times of storing.

import { Server } from "hocuspocus-3";
import { SQLite } from "hocuspocus-3-sqlite";

const [port, file] = process.argv.slice(2);
const server = new Server({
  port: Number(port),
  address: "127.0.0.1",
  quiet: true,
  extensions: [new SQLite({ database: file })],
});
await server.listen();
