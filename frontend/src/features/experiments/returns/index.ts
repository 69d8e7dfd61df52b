import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";

/** The way of a learning back to the canvases, with words of its own. */
export const ReturnToCanvases = later(async () => {
  const [part] = await Promise.all([import("./ReturnToCanvases"), activateAlso("marks")]);
  return part;
});
