import { useParams } from "@tanstack/react-router";
import { LanguageSwitch } from "@/features/accounts";
import { InformationPage } from "@/features/information";
import { Main } from "@/ui/Page";
import { PlainBar, SkipLink } from "@/ui/TopBar";

/** A public page: nobody signs in, and nothing is asked of whoever reads. */
export function InformationRoute() {
  const { key } = useParams({ from: "/information/$key" });
  return (
    <>
      <SkipLink />
      <PlainBar>
        <LanguageSwitch />
      </PlainBar>
      <Main width="read">
        <InformationPage id={key} />
      </Main>
    </>
  );
}
