type Found = { label: string; group: string; hint?: string; isHidden?: boolean };

const MOST = 60;
const MOST_HIDDEN = 12;

/** Letters without their marks: "vaarat" finds "väärät", too. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function wordsOf(query: string): string[] {
  return plain(query).split(/\s+/).filter(Boolean);
}

/** Whether every word of the query is somewhere in what is said. */
export function fits(said: string, query: string): boolean {
  const heard = plain(said);
  return wordsOf(query).every(word => heard.includes(word));
}

/**
 * What fits, in the order it has in the list; groups with the best fit first. Every word of the query has to be
 * somewhere in what an item says of itself. Hidden items are found from two letters on.
 */
export function foundIn<T extends Found>(items: readonly T[], query: string): T[] {
  const words = wordsOf(query);
  if (words.length === 0) return items.filter(({ isHidden }) => !isHidden);
  const hasEnough = words.join("").length > 1;
  let hidden = 0;
  const fitting = items.filter(item => {
    const said = plain(`${item.label} ${item.group} ${item.hint ?? ""}`);
    if (!words.every(word => said.includes(word))) return false;
    if (!item.isHidden) return true;
    hidden += 1;
    return hasEnough && hidden <= MOST_HIDDEN;
  });
  const ranks = new Map<string, number>();
  for (const item of fitting) {
    ranks.set(item.group, Math.min(ranks.get(item.group) ?? Number.POSITIVE_INFINITY, rank(item, words)));
  }
  const best = (item: T) => ranks.get(item.group) ?? 0;
  const order = [...ranks.keys()];
  return fitting
    .toSorted(
      (a, b) =>
        best(a) - best(b) ||
        order.indexOf(a.group) - order.indexOf(b.group) ||
        rank(a, words) - rank(b, words),
    )
    .slice(0, MOST);
}

/** 0: it begins so; 1: one of its words does; 2: the words are somewhere in it; 3: they are not in its name. */
function rank({ label }: Found, words: readonly string[]): number {
  const name = plain(label);
  const first = words[0] ?? "";
  if (name.startsWith(first)) return 0;
  if (name.includes(` ${first}`)) return 1;
  return words.every(word => name.includes(word)) ? 2 : 3;
}
