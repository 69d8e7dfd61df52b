export const PICTURES = ["image/png", "image/jpeg", "image/webp"] as const;
const MOST_BYTES = 5 * 1024 * 1024;

/** Why a file cannot be one's picture: it is of another kind, or too large. */
export type Unfit = "kind" | "size";

export function unfitness(file: Pick<File, "type" | "size">): Unfit | null {
  if (!PICTURES.some(kind => kind === file.type)) return "kind";
  return file.size > MOST_BYTES ? "size" : null;
}
