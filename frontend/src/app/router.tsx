import type { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { meQuery } from "@/features/accounts";
import type { HistorySearch } from "@/features/canvases";
import { canvasQuery } from "@/features/canvases";
import type { LogSearch } from "@/features/log";
import { activateAlso } from "@/i18n";
import { fetchTicketAhead } from "@/realtime/ticket";
import { focusAfterNavigation } from "@/ui/focus";
import { Broken } from "./Broken";
import { exchangeRoutes } from "./exchangeRoutes";
import { linkRoutes } from "./linkRoutes";
import { programmeRoutes } from "./programmeRoutes";
import { inside, type Next, pathOf, root } from "./roots";

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): Next => pathOf(search.next),
  async beforeLoad({ context, search }) {
    const me = await context.client.fetchQuery(meQuery);
    if (me.signed_in && !me.is_guest) throw redirect({ href: search.next ?? "/" });
  },
  component: lazyRouteComponent(() => import("@/routes/signIn"), "SignInRoute"),
});

const join = createRoute({
  getParentRoute: () => root,
  path: "/join",
  component: lazyRouteComponent(() => import("@/routes/join"), "JoinRoute"),
});

const home = createRoute({
  getParentRoute: () => inside,
  path: "/",
  component: lazyRouteComponent(() => import("@/routes/home"), "HomeRoute"),
});

const programme = createRoute({
  getParentRoute: () => inside,
  path: "/programmes/$programmeId",
  component: lazyRouteComponent(() => import("@/routes/programme"), "ProgrammeRoute"),
});

const meeting = createRoute({
  getParentRoute: () => inside,
  path: "/meetings/$meetingId",
  component: lazyRouteComponent(() => import("@/routes/meeting"), "MeetingRoute"),
});

const board = createRoute({
  getParentRoute: () => inside,
  path: "/programmes/$programmeId/board",
  component: lazyRouteComponent(() => import("@/routes/board"), "BoardRoute"),
});

const measures = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/measures",
  component: lazyRouteComponent(() => import("@/routes/measures"), "MeasuresRoute"),
});

const questions = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/questions",
  validateSearch: ({ comment }: Record<string, unknown>): { comment?: string | undefined } =>
    typeof comment === "string" ? { comment } : {},
  component: lazyRouteComponent(() => import("@/routes/questions"), "QuestionsRoute"),
});

const brief = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/brief",
  component: lazyRouteComponent(() => import("@/routes/brief"), "BriefRoute"),
});

const missing = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/missing",
  component: lazyRouteComponent(() => import("@/routes/missing"), "MissingRoute"),
});

const reviews = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/reviews",
  validateSearch: ({ write }: Record<string, unknown>): { write?: boolean } =>
    write === true ? { write } : {},
  component: lazyRouteComponent(() => import("@/routes/reviews"), "ReviewsRoute"),
});

const review = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/reviews/$reviewId",
  validateSearch: ({ comment }: Record<string, unknown>): { comment?: string | undefined } =>
    typeof comment === "string" ? { comment } : {},
  component: lazyRouteComponent(() => import("@/routes/review"), "ReviewRoute"),
});

const team = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId",
  component: lazyRouteComponent(() => import("@/routes/team"), "TeamRoute"),
});

type PeopleSearch = { invite?: boolean };

const people = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/people",
  validateSearch: (search: Record<string, unknown>): PeopleSearch =>
    search.invite === true ? { invite: true } : {},
  component: lazyRouteComponent(() => import("@/routes/people"), "PeopleRoute"),
});

/** How experiments are shown. */
type ExperimentsSearch = { view?: "board" | "list" | undefined };

const experiments = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/experiments",
  validateSearch: ({ view }: Record<string, unknown>): ExperimentsSearch =>
    view === "board" || view === "list" ? { view } : {},
  component: lazyRouteComponent(() => import("@/routes/experiments"), "ExperimentsRoute"),
});

/** A place of the story to write in ("design.question"), and a comment to show and mark. */
type ExperimentSearch = { edit?: string | undefined; comment?: string | undefined };

const experiment = createRoute({
  getParentRoute: () => inside,
  path: "/experiments/$experimentId",
  validateSearch: ({ edit, comment }: Record<string, unknown>): ExperimentSearch => ({
    ...(typeof edit === "string" && { edit }),
    ...(typeof comment === "string" && { comment }),
  }),
  component: lazyRouteComponent(() => import("@/routes/experiment"), "ExperimentRoute"),
});

const log = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/log",
  // What it may hold is read by the page: the code of the log is not needed to know the way.
  validateSearch: (search: Record<string, unknown>): LogSearch => search,
  component: lazyRouteComponent(() => import("@/routes/log"), "LogRoute"),
});

const logEntry = createRoute({
  getParentRoute: () => inside,
  path: "/teams/$teamId/log/$entryId",
  validateSearch: ({ comment }: Record<string, unknown>): { comment?: string | undefined } =>
    typeof comment === "string" ? { comment } : {},
  component: lazyRouteComponent(() => import("@/routes/logEntry"), "LogEntryRoute"),
});

/** How the canvas is shown, and a comment to show and mark. */
type CanvasSearch = { view?: "board" | "list" | undefined; comment?: string | undefined };

const canvas = createRoute({
  getParentRoute: () => inside,
  path: "/canvases/$canvasId",
  validateSearch: ({ view, comment, ask }: Record<string, unknown>): CanvasSearch => ({
    ...((view === "board" || view === "list") && { view }),
    ...(typeof comment === "string" && { comment }),
    ...(typeof ask === "string" && { ask }),
  }),
  // Asked while the page's code is still on its way.
  loader({ context, params, cause }) {
    void context.client.prefetchQuery(canvasQuery(params.canvasId));
    if (cause === "enter") fetchTicketAhead(`/ws/canvases/${params.canvasId}`);
  },
  component: lazyRouteComponent(() => import("@/routes/canvas"), "CanvasRoute"),
});

const history = createRoute({
  getParentRoute: () => inside,
  path: "/canvases/$canvasId/history",
  // What it may hold is read by the page: its code is not needed to know the way.
  validateSearch: (search: Record<string, unknown>): HistorySearch => search,
  beforeLoad: () => activateAlso("history"),
  component: lazyRouteComponent(() => import("@/routes/history"), "HistoryRoute"),
});

const profile = createRoute({
  getParentRoute: () => inside,
  path: "/profile",
  component: lazyRouteComponent(() => import("@/routes/profile"), "ProfileRoute"),
});

/** One line of a checklist that somebody with an account was asked to answer. */
const line = createRoute({
  getParentRoute: () => inside,
  path: "/answer/$lineId",
  beforeLoad: () => activateAlso("links"),
  component: lazyRouteComponent(() => import("@/routes/line"), "LineRoute"),
});

const notifications = createRoute({
  getParentRoute: () => inside,
  path: "/notifications",
  component: lazyRouteComponent(() => import("@/routes/notifications"), "NotificationsRoute"),
});

const tree = root.addChildren([
  signIn,
  join,
  ...linkRoutes,
  inside.addChildren([
    home,
    programme,
    meeting,
    ...programmeRoutes,
    board,
    ...exchangeRoutes,
    measures,
    questions,
    brief,
    missing,
    reviews,
    review,
    team,
    people,
    experiments,
    experiment,
    log,
    logEntry,
    canvas,
    history,
    profile,
    line,
    notifications,
  ]),
]);

export function makeRouter(client: QueryClient) {
  const router = createRouter({
    routeTree: tree,
    context: { client },
    defaultPreload: "intent",
    defaultPendingMs: 300,
    scrollRestoration: true,
    trailingSlash: "preserve",
    defaultErrorComponent: Broken,
  });
  router.subscribe("onResolved", ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) requestAnimationFrame(focusAfterNavigation);
  });
  return router;
}

export type AppRouter = ReturnType<typeof makeRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: AppRouter;
  }
}
