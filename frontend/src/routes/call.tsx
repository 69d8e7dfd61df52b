import { useParams } from "@tanstack/react-router";
import { LanguageSwitch } from "@/features/accounts";
import { CallPage } from "@/features/intake";
import { Main } from "@/ui/Page";
import { PlainBar, SkipLink } from "@/ui/TopBar";

/** A public page: nobody signs in. */
export function CallRoute() {
  const { callId } = useParams({ from: "/call/$callId" });
  return (
    <>
      <SkipLink />
      <PlainBar>
        <LanguageSwitch />
      </PlainBar>
      <Main width="full">
        <CallPage id={callId} />
      </Main>
    </>
  );
}
