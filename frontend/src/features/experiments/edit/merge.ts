import type { Values } from "./values";

export type Merged = {
  values: Values;
  /** The fields both have changed, each differently. What I wrote stays in the form until I choose. */
  clashes: string[];
};

/** Brings two edits of the same thing together, field by field: what only they changed is taken over. */
export function merge(base: Values, mine: Values, theirs: Values): Merged {
  const values: Values = {};
  const clashes: string[] = [];
  for (const name of Object.keys(mine)) {
    const [was = "", own = "", other = ""] = [base[name], mine[name], theirs[name]];
    values[name] = own === was ? other : own;
    if (own !== was && other !== was && own !== other) clashes.push(name);
  }
  return { values, clashes };
}
