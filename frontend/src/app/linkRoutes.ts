import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { activateAlso } from "@/i18n";
import { root } from "./roots";

const answer = createRoute({
  getParentRoute: () => root,
  path: "/answer",
  beforeLoad: () => activateAlso("links"),
  component: lazyRouteComponent(() => import("@/routes/answer"), "AnswerRoute"),
});

const ask = createRoute({
  getParentRoute: () => root,
  path: "/ask/$code",
  beforeLoad: () => activateAlso("links"),
  component: lazyRouteComponent(() => import("@/routes/ask"), "AskRoute"),
});

const answered = createRoute({
  getParentRoute: () => root,
  path: "/answered",
  beforeLoad: () => activateAlso("links"),
  component: lazyRouteComponent(() => import("@/routes/answered"), "AnsweredRoute"),
});

const information = createRoute({
  getParentRoute: () => root,
  path: "/information/$key",
  beforeLoad: () => activateAlso("links"),
  component: lazyRouteComponent(() => import("@/routes/information"), "InformationRoute"),
});

const call = createRoute({
  getParentRoute: () => root,
  path: "/call/$callId",
  beforeLoad: () => activateAlso("call"),
  component: lazyRouteComponent(() => import("@/routes/call"), "CallRoute"),
});

const application = createRoute({
  getParentRoute: () => root,
  path: "/application",
  beforeLoad: () => activateAlso("call"),
  component: lazyRouteComponent(() => import("@/routes/application"), "ApplicationRoute"),
});

/** Pages that somebody opens from a link, without signing in. */
export const linkRoutes = [answer, ask, answered, information, call, application] as const;
