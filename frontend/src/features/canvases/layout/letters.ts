/** How many times larger than usual somebody has set their letters: what is laid out in pixels around words grows along. */
export function letterScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
