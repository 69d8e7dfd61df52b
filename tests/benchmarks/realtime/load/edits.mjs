// Some write small edits, everybody gets them: how soon, at what cost, how soon they are acknowledged.

import { Marks } from "./marks.mjs";
import { cpu, pause, percentile, resident } from "./measure.mjs";
import { connect } from "./wire.mjs";
import { keepTyping, Writer } from "./writer.mjs";

const WARM_UP = 1000;
const REST = 700;

export async function edits(task) {
  const before = resident(task.pid);
  const clients = await connect(task);
  const writers = clients.filter(client => client.writes).map(client => new Writer(client));
  for (const writer of writers) writer.begin();
  await pause(task.rest ?? REST);
  const idle = resident(task.pid);
  const marks = new Marks();
  const seen = { here: [], there: [] };
  const saved = [];
  let from = Number.POSITIVE_INFINITY;
  let count = 0;
  listen(clients, marks, (mark, client, now) => {
    if (mark.at >= from) seen[mark.by.side === client.side ? "here" : "there"].push(now - mark.at);
  });
  for (const { client } of writers) noteAcknowledgements(client, saved, () => from);
  const typed = writer => {
    const number = writer.type(marks.make(writer.client));
    writer.client.open_edits.push([number, performance.now()]);
    if (performance.now() >= from) count += 1;
  };
  await keepTyping(writers, task.rate, performance.now() + WARM_UP, typed);
  const used = cpu(task.pid);
  const busy = performance.eventLoopUtilization();
  from = performance.now();
  await keepTyping(writers, task.rate, from + task.seconds * 1000, typed);
  const load = performance.eventLoopUtilization(busy).utilization;
  await pause(REST);
  const spent = cpu(task.pid) - used;
  const others = clients.length / new Set(clients.map(client => client.room)).size - 1;
  const lost = clients.filter(client => client.closed).length;
  for (const client of clients) client.close();
  return {
    p50: percentile([...seen.here, ...seen.there], 0.5),
    p95: percentile([...seen.here, ...seen.there], 0.95),
    here95: percentile(seen.here, 0.95),
    there95: percentile(seen.there, 0.95),
    saved50: percentile(saved, 0.5),
    saved95: percentile(saved, 0.95),
    edits: count,
    complete: (seen.here.length + seen.there.length) / (count * others * (task.observed ?? 1)),
    cost: spent / (count * others),
    resident: resident(task.pid),
    grown: idle - before,
    load,
    lost,
  };
}

function listen(clients, marks, found) {
  for (const client of clients.filter(each => each.observes)) {
    client.onContent = frame => {
      const now = performance.now();
      marks.read(frame, mark => {
        if (mark.by !== client) found(mark, client, now);
      });
    };
  }
}

function noteAcknowledgements(client, saved, from) {
  client.open_edits = [];
  client.onSettled = number => {
    const now = performance.now();
    while (client.open_edits.length > 0 && client.open_edits[0][0] <= number) {
      const [, at] = client.open_edits.shift();
      if (at >= from()) saved.push(now - at);
    }
  };
}
