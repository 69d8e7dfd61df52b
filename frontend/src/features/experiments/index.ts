import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";

export { experimentQuery, teamExperimentsQuery } from "./api";
export { ExperimentsPage } from "./board/ExperimentsPage";
export { EditForm } from "./edit/EditForm";
export type { FieldGroup } from "./edit/values";
export { RunningNow } from "./now/RunningNow";
export { ProgrammeRequirements } from "./requirements/ProgrammeRequirements";
export type { Changes } from "./saving";
export { ExperimentPage } from "./story/ExperimentPage";
export { useWords as useExperimentWords } from "./words";

/** What experiments say about the notes of a canvas. A canvas does without it when it cannot be fetched. */
export const ExperimentsOnCanvas = later(async () => {
  try {
    const [part] = await Promise.all([import("./canvas/ExperimentsOnCanvas"), activateAlso("marks")]);
    return part;
  } catch {
    return { default: () => null };
  }
});
