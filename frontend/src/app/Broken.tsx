import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { ApiError } from "@/api/errors";
import { FailurePage } from "@/ui/Failure";
import { Main } from "@/ui/Page";
import { PlainBar } from "@/ui/TopBar";

const MISSING = new ApiError(404, "not_found", "");
const OFFLINE = new ApiError(0, "network", "");

/** A page that broke, or whose code did not come: without a connection, or because a newer version was installed. */
export function Broken({ error }: ErrorComponentProps) {
  const router = useRouter();
  const isRefusal = error instanceof ApiError;
  return (
    <>
      <PlainBar />
      <Main>
        <FailurePage
          error={navigator.onLine ? error : OFFLINE}
          onRetry={() => (isRefusal ? void router.invalidate() : window.location.reload())}
        />
      </Main>
    </>
  );
}

export function NotFound() {
  return (
    <>
      <PlainBar />
      <Main>
        <FailurePage error={MISSING} />
      </Main>
    </>
  );
}
