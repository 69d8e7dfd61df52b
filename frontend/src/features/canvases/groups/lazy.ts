import { lazy } from "react";
import { forLater } from "@/ui/later";

// Most canvases have no groups: what shows them comes with the first.
const load = forLater(() => import("./all"));

export const GroupRow = lazy(async () => ({ default: (await load()).GroupRow }));
export const Frames = lazy(async () => ({ default: (await load()).Frames }));
export const FrameHead = lazy(async () => ({ default: (await load()).FrameHead }));
