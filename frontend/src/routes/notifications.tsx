import { Trans } from "@lingui/react/macro";
import { Shell } from "@/app/Shell";
import { InboxPage } from "@/features/notifications";

export function NotificationsRoute() {
  return (
    <Shell here={<Trans>Notifications</Trans>} width="read">
      <InboxPage />
    </Shell>
  );
}
