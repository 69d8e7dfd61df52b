import { activateAlso } from "@/i18n";

/** The palette of pages that have nothing of their own in it; with its words, when it is wanted. */
export async function loadPalette() {
  await activateAlso("palette");
  return import("./AnywherePalette");
}

/** The same places, for a page that has a palette of its own. */
export async function loadGoing() {
  await activateAlso("palette");
  return import("./Going");
}
