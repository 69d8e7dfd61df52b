/** What an entry is about: an experiment, one of its rounds, or a canvas. */
export type About = { kind: "experiment" | "iteration" | "canvas"; id: string } | null;

const KINDS = ["experiment", "iteration", "canvas"] as const;

type Links = { experiment?: string | null; iteration?: string | null; canvas?: string | null };

/** A round brings its experiment along: the narrowest is what it is about. */
export function aboutOf({ experiment, iteration, canvas }: Links): About {
  if (iteration) return { kind: "iteration", id: iteration };
  if (experiment) return { kind: "experiment", id: experiment };
  return canvas ? { kind: "canvas", id: canvas } : null;
}

/** As the server is told; all others are cleared. */
export function linksOf(about: About): Required<Links> {
  const none = { experiment: null, iteration: null, canvas: null };
  return about ? { ...none, [about.kind]: about.id } : none;
}

/** As the value of a choice in a list, and back. */
export function wordOf(about: About): string {
  return about ? `${about.kind}:${about.id}` : "";
}

export function aboutFrom(word: string): About {
  const [kind, id] = word.split(":");
  const known = KINDS.find(each => each === kind);
  return known && id ? { kind: known, id } : null;
}
