import { activateAlso } from "@/i18n";
import { forLater } from "@/ui/later";

/** What helps people at a canvas, with its words; it comes after the page. */
export const loadHelp = forLater(async () => {
  await activateAlso("help");
  return import("../help/all");
});
