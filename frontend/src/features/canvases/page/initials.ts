/** Two letters for an avatar, as the server makes them: of the first and last word, or of the only one. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return "?";
  return words.length > 1 ? first.slice(0, 1) + last.slice(0, 1) : first.slice(0, 2);
}
