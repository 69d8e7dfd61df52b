import { activateAlso } from "@/i18n";
import { later } from "@/ui/later";

export { BoardPage } from "./board/BoardPage";
export { BriefPage } from "./brief/BriefPage";
export { FromCoach, SeenByCoaches } from "./home/FromCoach";
export { TeamMeasuresPage } from "./measures/TeamMeasuresPage";
export { MissingLine } from "./missing/MissingLine";
export { MissingPage } from "./missing/MissingPage";
export { WhatBecame } from "./outcomes/WhatBecame";
export { PulsePrompt } from "./pulse/PulsePrompt";
export { ReviewPage } from "./reviews/ReviewPage";
export { ReviewsPage } from "./reviews/ReviewsPage";
export { SightSwitch } from "./sights/SightSwitch";

/** Which coaches have seen a thing, below it. A page does without it when it cannot be fetched. */
export const SeenByCoach = later(async () => {
  try {
    const [part] = await Promise.all([import("./sights/seen/SeenByCoach"), activateAlso("marks")]);
    return part;
  } catch {
    return { default: () => null };
  }
});
