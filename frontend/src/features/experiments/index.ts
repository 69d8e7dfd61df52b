import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";

export { experimentQuery } from "./api";
export { ExperimentsPage } from "./board/ExperimentsPage";
export { ExperimentPage } from "./story/ExperimentPage";

/** What experiments say about the notes of a canvas. A canvas does without it when it cannot be fetched. */
export const ExperimentsOnCanvas = later(async () => {
  try {
    const [part] = await Promise.all([import("./canvas/ExperimentsOnCanvas"), activateAlso("marks")]);
    return part;
  } catch {
    return { default: () => null };
  }
});
