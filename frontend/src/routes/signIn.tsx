import { getRouteApi, useRouter } from "@tanstack/react-router";
import { LanguageSwitch, SignInPage } from "@/features/accounts";
import { Main } from "@/ui/Page";
import { PlainBar, SkipLink } from "@/ui/TopBar";

const route = getRouteApi("/sign-in");

export function SignInRoute() {
  const router = useRouter();
  const { next = "/" } = route.useSearch();
  return (
    <>
      <SkipLink />
      <PlainBar>
        <LanguageSwitch />
      </PlainBar>
      <Main width="form">
        <SignInPage onDone={() => router.history.push(next)} />
      </Main>
    </>
  );
}
