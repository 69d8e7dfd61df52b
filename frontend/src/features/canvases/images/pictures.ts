/** The pictures among files; what else the browser can draw is drawn anew before it is sent. */
export function picturesIn(files: Iterable<File>): File[] {
  return [...files].filter(({ type }) => type.startsWith("image/"));
}
