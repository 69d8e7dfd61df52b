const KINDS = ["plain", "experiment", "round", "canvas"] as const;

type Kind = (typeof KINDS)[number];

/** What the list is narrowed to, as the address carries it. Days as 2026-03-14, of the reader's own clock. */
export type LogSearch = {
  kind?: Kind | undefined;
  person?: string | undefined;
  tag?: string | undefined;
  experiment?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

const WORDS = ["person", "tag", "experiment"] as const;
const DAYS = ["from", "to"] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Leaves out whatever in an address means nothing here. */
export function searchFrom(given: Record<string, unknown>): LogSearch {
  const search: LogSearch = {};
  const kind = KINDS.find(each => each === given.kind);
  if (kind) search.kind = kind;
  for (const name of WORDS) {
    const word = wordOf(given[name]);
    if (word) search[name] = word;
  }
  for (const name of DAYS) {
    const day = wordOf(given[name]);
    if (DAY.test(day) && moment(day)) search[name] = day;
  }
  return search;
}

/** The router reads a tag such as 2026 as a number. */
function wordOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function isNarrowed(search: LogSearch): boolean {
  return Object.values(search).some(Boolean);
}

/** As the server is asked: from the first moment of one day to the last of another. */
export function queryOf({ kind, person, tag, experiment, from, to }: LogSearch) {
  const [after, before] = [moment(from), moment(to, 1)];
  return {
    ...(kind && { kind }),
    ...(person && { person }),
    ...(tag && { tag }),
    ...(experiment && { experiment }),
    ...(after && { after }),
    ...(before && { before }),
  };
}

/** The midnight a day begins with, some days later. Null where the calendar has no such day. */
function moment(day: string | undefined, later = 0): string | null {
  if (!day) return null;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const at = new Date(year, month - 1, date + later);
  return year < 1 || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
