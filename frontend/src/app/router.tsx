import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { meQuery } from "@/features/accounts";
import { canvasQuery } from "@/features/canvases";
import type { LogSearch } from "@/features/log";
import { activateAlso, activateInside, rememberLanguage } from "@/i18n";
import { fetchTicketAhead } from "@/realtime/ticket";
import { focusAfterNavigation } from "@/ui/focus";
import { Broken, NotFound } from "./Broken";

type Context = { client: QueryClient };

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound });

type Next = { next?: string };

/** Only a path of our own: never a way to send somebody to a foreign page. */
function pathOf(value: unknown): Next {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? { next: value } : {};
}

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

const answer = createRoute({
  getParentRoute: () => root,
  path: "/answer",
  beforeLoad: () => activateAlso("links"),
  component: lazyRouteComponent(() => import("@/routes/answer"), "AnswerRoute"),
});

const information = createRoute({
  getParentRoute: () => root,
  path: "/information/$key",
  beforeLoad: () => activateAlso("links"),
  component: lazyRouteComponent(() => import("@/routes/information"), "InformationRoute"),
});

/** Everything behind the door: asks who is there, and shows their language. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  async beforeLoad({ context, location }) {
    const me = await context.client.fetchQuery(meQuery);
    if (!me.signed_in) throw redirect({ to: "/sign-in", search: pathOf(location.href) });
    // The server's words (canvases, refusals) come in the language of the cookie: it may be another device's choice.
    rememberLanguage(me.language);
    const isCanvas = location.pathname.startsWith("/canvases/");
    await activateInside(
      me.language,
      ...(isCanvas ? (["canvas", "talk"] as const) : (["messages"] as const)),
    );
  },
  component: lazyRouteComponent(() => import("./Inside"), "Inside"),
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
  validateSearch: ({ view, comment }: Record<string, unknown>): CanvasSearch => ({
    ...((view === "board" || view === "list") && { view }),
    ...(typeof comment === "string" && { comment }),
  }),
  // Asked while the page's code is still on its way.
  loader({ context, params, cause }) {
    void context.client.prefetchQuery(canvasQuery(params.canvasId));
    if (cause === "enter") fetchTicketAhead(`/ws/canvases/${params.canvasId}`);
  },
  component: lazyRouteComponent(() => import("@/routes/canvas"), "CanvasRoute"),
});

const profile = createRoute({
  getParentRoute: () => inside,
  path: "/profile",
  component: lazyRouteComponent(() => import("@/routes/profile"), "ProfileRoute"),
});

const tree = root.addChildren([
  signIn,
  join,
  answer,
  information,
  inside.addChildren([
    home,
    programme,
    team,
    people,
    experiments,
    experiment,
    log,
    logEntry,
    canvas,
    profile,
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
