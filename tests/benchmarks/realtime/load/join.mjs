// Opening a document: how long until all of it is there. And filling one.

import { readFileSync } from "node:fs";
import { pause, percentile } from "./measure.mjs";
import { Client } from "./wire.mjs";

/** One, who stays; one more; all others at once. */
export async function join(task) {
  const clients = task.places.map(place => new Client(place, task.dialect, task.whole));
  const [first, second, ...crowd] = clients;
  const cold = await first.open();
  await pause(200);
  const warm = await second.open();
  await pause(200);
  const took = await Promise.all(crowd.map(client => client.open()));
  for (const client of clients) client.close();
  return { cold, warm, crowd: percentile(took, 0.5), bytes: first.bytes };
}

/** Sends the update in `task.board` and waits until the server has surely stored it. */
export async function fill(task) {
  const client = new Client(task.places[0], task.dialect);
  await client.open();
  client.write(readFileSync(task.board));
  await pause(task.settle);
  client.close();
  return {};
}
