import { useLocation } from "@tanstack/react-router";
import { LanguageSwitch } from "@/features/accounts";
import { AnsweredPage } from "@/features/answering";
import { Main } from "@/ui/Page";
import { PlainBar, SkipLink } from "@/ui/TopBar";

/** The secret is in the fragment, which browsers keep to themselves. */
export function AnsweredRoute() {
  const { hash } = useLocation();
  return (
    <>
      <SkipLink />
      <PlainBar>
        <LanguageSwitch />
      </PlainBar>
      <Main width="full">
        <AnsweredPage key={hash} secret={hash} />
      </Main>
    </>
  );
}
