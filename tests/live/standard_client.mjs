// Two unmodified y-websocket clients from npm, each a person of its own, at one canvas of a running server.
//
// usage: node standard_client.mjs '{"server": "ws://…/ws/canvases", "canvas": "…", "people": [{"id", "ticket"}, …]}'
// Prints one JSON line: what each of them has in the end, and what they saw of each other.

import { createRequire } from "node:module";

const require = createRequire(new URL("../../frontend/package.json", import.meta.url));
const Y = require("yjs");
const { WebsocketProvider } = require("y-websocket");
const WebSocketPolyfill = require("ws");

const task = JSON.parse(process.argv[2]);
const DEADLINE = 15_000;

function connect(person) {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(task.server, task.canvas, doc, {
    WebSocketPolyfill,
    disableBc: true,
    params: { ticket: person.ticket },
  });
  provider.awareness.setLocalStateField("user", { name: "whatever I like" });
  return { person, doc, provider, notes: doc.getMap("notes") };
}

function addNote(client, block, type, text) {
  const id = crypto.randomUUID();
  const content = new Y.Text(text);
  client.doc.transact(() => {
    const note = new Y.Map();
    note.set("block", block);
    note.set("type", type);
    note.set("text", content);
    note.set("author", client.person.id);
    note.set("created", Date.now() / 1000);
    note.set("order", "a0");
    client.notes.set(id, note);
  });
  return id;
}

const textOf = (client, id) => client.notes.get(id)?.get("text")?.toString();

async function until(what, condition) {
  const end = Date.now() + DEADLINE;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const [one, two] = task.people.map(connect);
await until("both synced", () => one.provider.synced && two.provider.synced);
const before = one.notes.size;
const note = addNote(one, "unheard", "actor", "Hei 😀");
await until("the second sees the note", () => textOf(two, note) === "Hei 😀");
two.notes.get(note).get("text").insert(0, "Tere! ");
one.notes.get(note).get("text").insert(6, ", äiti");
await until("both have both edits", () => textOf(one, note) === textOf(two, note) && textOf(one, note).includes("Tere"));
const gone = addNote(two, "unheard", "actor", "short-lived");
await until("the first sees the other note", () => textOf(one, gone) === "short-lived");
two.notes.delete(gone);
await until("it is gone", () => !one.notes.has(gone));
await until("presence", () => one.provider.awareness.getStates().size === 2);
const others = [...one.provider.awareness.getStates().entries()].filter(([id]) => id !== one.doc.clientID);
console.log(
  JSON.stringify({
    before,
    note,
    texts: [textOf(one, note), textOf(two, note)],
    sizes: [one.notes.size, two.notes.size],
    seenAs: others.map(([, state]) => state.user.name),
  }),
);
process.exit(0);
