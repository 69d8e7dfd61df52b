import { forLater } from "@/ui/later";

/** What people at a canvas do at the same time; its words are the page's own. */
export const loadTogether = forLater(() => import("../together/all"));
