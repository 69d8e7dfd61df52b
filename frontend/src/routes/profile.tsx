import { Trans } from "@lingui/react/macro";
import { Shell } from "@/app/Shell";
import { ProfilePage } from "@/features/accounts";

export function ProfileRoute() {
  return (
    <Shell here={<Trans>Profile</Trans>} width="read">
      <ProfilePage />
    </Shell>
  );
}
