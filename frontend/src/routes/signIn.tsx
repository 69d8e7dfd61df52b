import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Outside } from "@/app/Outside";
import { SignInPage } from "@/features/accounts";

const route = getRouteApi("/sign-in");

export function SignInRoute() {
  const router = useRouter();
  const { next = "/" } = route.useSearch();
  return (
    <Outside width="form">
      <SignInPage onDone={() => router.history.push(next)} />
    </Outside>
  );
}
