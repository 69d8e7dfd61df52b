// What a server costs, and percentiles.

import { readFileSync } from "node:fs";

const TICKS_A_SECOND = 100;

/** Microseconds of processor time the process has used, in all its threads. */
export function cpu(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1e6) / TICKS_A_SECOND;
}

/** Resident kilobytes. */
export function resident(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "latin1");
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]);
}

export function percentile(values, share) {
  if (values.length === 0) return null;
  const ordered = Float64Array.from(values).sort();
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))];
}

export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
