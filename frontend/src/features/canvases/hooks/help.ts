import { activateAlso } from "@/i18n";
import { forLater } from "@/ui/later";

/** What helps people at a canvas, with its words; it comes when the page is at rest, or when it is wanted. */
export const loadHelp = forLater(async () => {
  await activateAlso("help");
  return import("../help/all");
});
