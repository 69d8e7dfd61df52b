import { i18n } from "@lingui/core";
import { I18nProvider, useLingui } from "@lingui/react";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { Announcer } from "@/ui/Announcer";
import { AriaLanguage } from "@/ui/AriaLanguage";
import type { AppRouter } from "./router";

type Props = { router: AppRouter; client: QueryClient };

export function App({ router, client }: Props) {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <Routed router={router} />
          <Announcer />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  );
}

function Routed({ router }: { router: AppRouter }) {
  const { i18n: current } = useLingui();
  return (
    <AriaLanguage language={current.locale}>
      <RouterProvider router={router} />
    </AriaLanguage>
  );
}
