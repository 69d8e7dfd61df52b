import { Trans } from "@lingui/react/macro";
import { Shell } from "@/app/Shell";
import { WhatBecame } from "@/features/coaching";
import { HomePage } from "@/features/home";

export function HomeRoute() {
  return (
    <Shell here={<Trans>My teams</Trans>}>
      <HomePage />
      <WhatBecame />
    </Shell>
  );
}
