import { forLater } from "@/ui/later";

/** Ways to make the board larger and smaller; fetched after the page. */
export const loadZooming = forLater(() => import("../overview/zooming"));
