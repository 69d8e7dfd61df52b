import { forLater } from "@/ui/later";

/** What can be done with many notes at once; fetched when it is wanted first. */
export const loadMany = forLater(() => import("../picking/many"));
