import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { BesideSearch, FeedSearch, ShareKind } from "@/features/exchange";
import { activateAlso } from "@/i18n";
import { inside } from "./roots";

const SHARING = ["kind", "canvas", "phase", "share", "team", "thing", "block"] as const;

/** Those of the names that hold a word. */
function wordsOf<N extends string>(
  search: Record<string, unknown>,
  ...names: readonly N[]
): { [name in N]?: string } {
  const words = names.filter(name => typeof search[name] === "string" && search[name] !== "");
  return Object.fromEntries(words.map(name => [name, search[name]])) as { [name in N]?: string };
}

/** What the feed is narrowed to; and one thing somebody came to share, from where it is written. */
type ExchangeSearch = FeedSearch & {
  share?: Exclude<ShareKind, "practice"> | undefined;
  team?: string | undefined;
  thing?: string | undefined;
  block?: string | undefined;
};

const exchange = createRoute({
  getParentRoute: () => inside,
  path: "/programmes/$programmeId/exchange",
  // What the words may be is judged by the server and the page.
  validateSearch: (search: Record<string, unknown>) => wordsOf(search, ...SHARING) as ExchangeSearch,
  beforeLoad: () => activateAlso("exchange"),
  component: lazyRouteComponent(() => import("@/routes/exchange"), "SharedRoute"),
});

const share = createRoute({
  getParentRoute: () => inside,
  path: "/programmes/$programmeId/exchange/shares/$shareId",
  validateSearch: (search: Record<string, unknown>): { comment?: string } => wordsOf(search, "comment"),
  beforeLoad: () => activateAlso("exchange"),
  component: lazyRouteComponent(() => import("@/routes/exchange"), "OneShareRoute"),
});

const beside = createRoute({
  getParentRoute: () => inside,
  path: "/programmes/$programmeId/exchange/side-by-side",
  validateSearch: (search: Record<string, unknown>): BesideSearch => wordsOf(search, "canvas", "block"),
  beforeLoad: () => activateAlso("exchange"),
  component: lazyRouteComponent(() => import("@/routes/exchange"), "BesideRoute"),
});

const help = createRoute({
  getParentRoute: () => inside,
  path: "/programmes/$programmeId/exchange/help",
  beforeLoad: () => activateAlso("exchange"),
  component: lazyRouteComponent(() => import("@/routes/exchange"), "HelpRoute"),
});

/** What the teams of a programme have for each other. */
export const exchangeRoutes = [exchange, share, beside, help] as const;
