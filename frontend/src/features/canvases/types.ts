import type { components } from "@/api/schema";

export type Canvas = components["schemas"]["CanvasDetail"];
export type Block = components["schemas"]["Block"];
export type Named = components["schemas"]["Named"];
export type EdgeType = components["schemas"]["EdgeType"];
