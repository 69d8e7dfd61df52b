import { useLocation } from "@tanstack/react-router";
import { LanguageSwitch } from "@/features/accounts";
import { ApplicationPage } from "@/features/intake";
import { Main } from "@/ui/Page";
import { PlainBar, SkipLink } from "@/ui/TopBar";

/** The secret is in the fragment, which browsers keep to themselves. */
export function ApplicationRoute() {
  const { hash } = useLocation();
  return (
    <>
      <SkipLink />
      <PlainBar>
        <LanguageSwitch />
      </PlainBar>
      <Main width="full">
        <ApplicationPage key={hash} secret={hash} />
      </Main>
    </>
  );
}
