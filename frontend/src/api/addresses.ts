/** The e-mail addresses in a text people typed or pasted: separated by commas, semicolons, spaces or lines. */
export function addressesOf(text: string): string[] {
  const parts = text.split(/[\s,;]+/).map(part => part.replace(/^<|>$/g, ""));
  return [...new Set(parts.filter(Boolean))];
}
