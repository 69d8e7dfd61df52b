// Edits, then kill -9 of the server at the last acknowledgement (or, where there is none, when everybody has seen
// them). And what is there afterwards.

import { Marks } from "./marks.mjs";
import { pause } from "./measure.mjs";
import { Client, connect, contentOf, Y } from "./wire.mjs";
import { keepTyping, Writer } from "./writer.mjs";

const DEADLINE = 10_000;

export async function kill(task) {
  const clients = await connect(task);
  const writers = clients.filter(client => client.writes).map(client => new Writer(client));
  const watcher = clients.find(client => !client.writes);
  for (const writer of writers) writer.begin();
  await pause(500);
  const marks = new Marks();
  const seen = new Set();
  watcher.onContent = frame => marks.read(frame, (_, number) => seen.add(number));
  const end = performance.now() + task.seconds * 1000;
  await keepTyping(writers, task.rate, end, writer => writer.type(marks.make(writer.client)));
  const isSettled = () =>
    task.acknowledges
      ? writers.every(({ client }) => client.settled >= client.sent)
      : seen.size === marks.typed.length;
  for (const late = performance.now() + DEADLINE; !isSettled() && performance.now() < late; ) await pause(1);
  const settled = isSettled();
  process.kill(task.pid, "SIGKILL");
  for (const client of clients) client.close();
  return { edits: marks.typed.length, settled };
}

/** How many marks the document has. */
export async function count(task) {
  const client = new Client(task.places[0], task.dialect);
  const doc = new Y.Doc();
  client.onContent = (frame, at) => Y.applyUpdate(doc, contentOf(frame, at));
  await client.open();
  await pause(1000);
  client.close();
  const texts = [...doc.getMap("notes").values()].map(note => note.get("text").toString());
  return { marks: texts.join("").split("~").length - 1 };
}
