import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { meQuery } from "@/features/accounts";
import { activateInside, rememberLanguage } from "@/i18n";
import { NotFound } from "./Broken";

type Context = { client: QueryClient };

export const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound });

export type Next = { next?: string };

/** Only a path of our own: never a way to send somebody to a foreign page. */
export function pathOf(value: unknown): Next {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? { next: value } : {};
}

/** Everything behind the door: asks who is there, and shows their language. */
export const inside = createRoute({
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
