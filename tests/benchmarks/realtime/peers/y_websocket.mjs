// usage: node y_websocket.mjs PORT
// Stores in LevelDB when YPERSISTENCE names a folder; the package reads that variable itself.

import { createServer } from "node:http";
import { setupWSConnection } from "@y/websocket-server/utils";
import { WebSocketServer } from "ws";

const server = createServer((_, response) => response.end("ok"));
new WebSocketServer({ server }).on("connection", setupWSConnection);
server.listen(Number(process.argv[2]), "127.0.0.1");
