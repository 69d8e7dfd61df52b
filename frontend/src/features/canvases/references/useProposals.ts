import { useRoom } from "../desk/context";
import type { Note } from "../document/schema";

type Other = { id: string; slug: string; number: number; title: string };
/** A block of another canvas where notes of this block belong, and why. */
export type Proposal = { id: string; canvas: string; block: string; label: string; hint: string };

/** Where the canvas's own template says that what is in these blocks leads on to. */
export function useProposals(notes: readonly Note[], others: readonly Other[]): Proposal[] {
  const { canvas } = useRoom();
  const { template, vocabulary } = canvas;
  const blocks = new Set(notes.map(({ block }) => block));
  const relations = new Map(vocabulary.link_relations.map(({ id, title }) => [id, title]));
  // The vocabulary begins with what carries over as it is.
  const ranks = [...relations.keys()];
  const links = template.links.toSorted((a, b) => ranks.indexOf(a.relation) - ranks.indexOf(b.relation));
  return links.flatMap(({ from_block, to_canvas, to_block, relation, note = "" }) => {
    const other = others.find(({ slug }) => slug === to_canvas);
    if (!other || !blocks.has(from_block)) return [];
    const hint = note || (relations.get(relation) ?? "");
    const label = `${other.number} ${other.title}`;
    return [{ id: `${other.id} ${to_block}`, canvas: other.id, block: to_block, label, hint }];
  });
}
