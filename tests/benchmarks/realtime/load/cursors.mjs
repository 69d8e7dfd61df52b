// Everybody moves a cursor, everybody sees it.

import { Marks } from "./marks.mjs";
import { cpu, pause, percentile } from "./measure.mjs";
import { connect } from "./wire.mjs";

const WARM_UP = 1000;

export async function cursors(task) {
  const clients = await connect(task);
  const marks = new Marks();
  const seen = [];
  let from = Number.POSITIVE_INFINITY;
  let frames = 0;
  clients.forEach((client, number) => {
    client.clock = 1;
    client.id = 1000 + number;
    client.onPresence = frame => {
      const now = performance.now();
      frames += now >= from ? 1 : 0;
      marks.read(frame, mark => {
        if (mark.by !== client && mark.at >= from) seen.push(now - mark.at);
      });
    };
  });
  await move(clients, marks, task.rate, WARM_UP);
  const used = cpu(task.pid);
  from = performance.now();
  await move(clients, marks, task.rate, task.seconds * 1000);
  await pause(300);
  const spent = cpu(task.pid) - used;
  const states = marks.typed.filter(mark => mark.at >= from).length * (clients.length - 1);
  for (const client of clients) client.close();
  return {
    p50: percentile(seen, 0.5),
    p95: percentile(seen, 0.95),
    cost: spent / states,
    frames: frames / task.seconds,
    complete: seen.length / states,
  };
}

async function move(clients, marks, rate, milliseconds) {
  const period = 1000 / rate;
  const started = performance.now();
  const timers = clients.map(async (client, number) => {
    for (
      let due = started + (period * number) / clients.length;
      due < started + milliseconds;
      due += period
    ) {
      await pause(Math.max(0, due - performance.now()));
      client.clock += 1;
      const state = { cursor: { x: Math.random(), y: Math.random() }, mark: marks.make(client) };
      client.point(client.id, client.clock, JSON.stringify(state));
    }
  });
  await Promise.all(timers);
}
