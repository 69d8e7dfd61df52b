import { Trans } from "@lingui/react/macro";
import { Shell } from "@/app/Shell";
import { ProfilePage } from "@/features/accounts";
import { NotificationChoices } from "@/features/notifications";

export function ProfileRoute() {
  return (
    <Shell here={<Trans>Profile</Trans>} width="read">
      <ProfilePage>
        <NotificationChoices />
      </ProfilePage>
    </Shell>
  );
}
