// usage: node main.mjs < task.json
// Runs one scenario and prints its result as one line of JSON.

import { text } from "node:stream/consumers";
import { cursors } from "./cursors.mjs";
import { edits } from "./edits.mjs";
import { fill, join } from "./join.mjs";
import { count, kill } from "./kill.mjs";

const SCENARIOS = { cursors, edits, fill, join, count, kill };

const task = JSON.parse(await text(process.stdin));
const result = await SCENARIOS[task.scenario](task);
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
