import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { keys } from "@/api/keys";
import { fakeServer } from "@/testing/fakeServer";
import { Inside } from "./Inside";

const ENOUGH = 5;

/** A page behind the door, and a door whose code never comes. */
function stuckRouter() {
  const root = createRootRoute();
  const inside = createRoute({ getParentRoute: () => root, id: "inside", component: Inside });
  const page = createRoute({ getParentRoute: () => inside, path: "/profile", component: () => <p>Here</p> });
  const door = createRoute({
    getParentRoute: () => root,
    path: "/sign-in",
    beforeLoad: () => new Promise<void>(() => {}),
  });
  const routeTree = root.addChildren([inside.addChildren([page]), door]);
  return createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ["/profile"] }) });
}

it("leads somebody who was signed out to the door once, however long it takes to open", async () => {
  fakeServer({});
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  client.setQueryData(keys.me, { signed_in: true, id: "me" });
  const router = stuckRouter();
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </I18nProvider>,
  );
  await screen.findByText("Here");
  const navigate = router.navigate;
  const asked = vi.spyOn(router, "navigate").mockImplementation(async to => {
    if (asked.mock.calls.length < ENOUGH) await navigate(to);
  });
  act(() => client.setQueryData(keys.me, { signed_in: false }));
  await act(() => new Promise(done => setTimeout(done, 100)));
  expect(asked.mock.calls).toMatchObject([[{ to: "/sign-in", search: { next: "/profile" } }]]);
});
