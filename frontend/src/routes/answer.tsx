import { useLocation } from "@tanstack/react-router";
import { LanguageSwitch } from "@/features/accounts";
import { AnswerPage } from "@/features/answering";
import { Main } from "@/ui/Page";
import { PlainBar, SkipLink } from "@/ui/TopBar";

/** The secret is in the fragment, which browsers keep to themselves; it stays there, to come back by. */
export function AnswerRoute() {
  const { hash } = useLocation();
  return (
    <>
      <SkipLink />
      <PlainBar>
        <LanguageSwitch />
      </PlainBar>
      <Main width="full">
        <AnswerPage secret={hash} />
      </Main>
    </>
  );
}
