import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog } from "@/ui/Dialog";

type Props = {
  /** Something was refused and lies open; else it only waits for the connection. */
  hasLosses: boolean;
  onStay: () => void;
  onLeave: () => void;
};

/** Something here is not saved, and would be gone with the page. */
export default function LeaveDialog({ hasLosses, onStay, onLeave }: Props) {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      title={t`Leave without saving?`}
      action={t`Leave`}
      isOpen
      onClose={onStay}
      onConfirm={onLeave}
    >
      <p>
        {hasLosses ? (
          <Trans>
            Something you wrote here was not saved. It stands on this page under “Not saved”, and is gone when
            you leave.
          </Trans>
        ) : (
          <Trans>
            Something you wrote here has not reached the server yet. If you stay, it is sent as soon as there
            is a connection.
          </Trans>
        )}
      </p>
    </ConfirmDialog>
  );
}
