import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";

/** The palette of pages that have nothing of their own in it; with its words, when it is wanted. */
export async function loadPalette() {
  await activateAlso("palette");
  return import("./AnywherePalette");
}

/** The same places, for a page that has a palette of its own. */
export const Going = later(async () => {
  await activateAlso("palette");
  return import("./Going");
});
