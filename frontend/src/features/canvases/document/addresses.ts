const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]}'’]/gi;
const LONGEST_PATH = 20;

export function hasAddress(text: string): boolean {
  return text.search(ADDRESS) >= 0;
}

/** The web addresses in a text, each once; nothing but `http` and `https`. */
export function addressesIn(text: string): string[] {
  return [...new Set(text.match(ADDRESS))].filter(address => URL.canParse(address));
}

/** The text with its addresses as somebody would say them: the site, and the path while it is short. */
export function tidied(text: string): string {
  return text.replace(ADDRESS, siteOf);
}

/** “example.org/report” of “https://www.example.org/report?from=mail”. */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  const path = pathname === "/" ? "" : pathname;
  const isShort = path.length <= LONGEST_PATH;
  return `${host.replace(/^www\./, "")}${isShort ? path : ""}${isShort && !search ? "" : "/…"}`;
}
