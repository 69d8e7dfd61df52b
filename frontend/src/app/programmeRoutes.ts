import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { activateAlso } from "@/i18n";
import { inside } from "./roots";

/** Which call is read, and how its applications are laid out. */
type IntakeSearch = { call?: string | undefined; view?: "list" | "table" | undefined };

const intake = createRoute({
  getParentRoute: () => inside,
  path: "/programmes/$programmeId/intake",
  validateSearch: ({ call: id, view }: Record<string, unknown>): IntakeSearch => ({
    ...(typeof id === "string" && { call: id }),
    ...((view === "list" || view === "table") && { view }),
  }),
  beforeLoad: () => Promise.all([activateAlso("call"), activateAlso("intake")]),
  component: lazyRouteComponent(() => import("@/routes/intake"), "IntakeRoute"),
});

const canvasSets = createRoute({
  getParentRoute: () => inside,
  path: "/programmes/$programmeId/canvases",
  beforeLoad: () => activateAlso("sets"),
  component: lazyRouteComponent(() => import("@/routes/canvasSets"), "CanvasSetsRoute"),
});

/** What those who lead a programme prepare there. */
export const programmeRoutes = [intake, canvasSets] as const;
