import { Trans } from "@lingui/react/macro";
import { Shell } from "@/app/Shell";
import { HomePage } from "@/features/home";

export function HomeRoute() {
  return (
    <Shell here={<Trans>My teams</Trans>}>
      <HomePage />
    </Shell>
  );
}
