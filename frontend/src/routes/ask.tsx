import { useNavigate, useParams } from "@tanstack/react-router";
import { LanguageSwitch } from "@/features/accounts";
import { AskPage } from "@/features/answering";
import { Main } from "@/ui/Page";
import { PlainBar, SkipLink } from "@/ui/TopBar";

/** A public page: nobody signs in. After sending the address is the person’s own, to come back by. */
export function AskRoute() {
  const { code } = useParams({ from: "/ask/$code" });
  const navigate = useNavigate();
  return (
    <>
      <SkipLink />
      <PlainBar>
        <LanguageSwitch />
      </PlainBar>
      <Main width="full">
        <AskPage key={code} code={code} onSent={hash => void navigate({ to: "/answered", hash })} />
      </Main>
    </>
  );
}
