import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog } from "@/ui/Dialog";
import { signOut } from "./auth";

/** A guest who signs out loses the only key: asked first. */
export function SignOutDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      title={t`Sign out without an account?`}
      action={t`Sign out`}
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => void signOut()}
    >
      <p>
        <Trans>
          This device is your only key. After signing out you need a new invitation, and cannot change what
          you wrote. With an e-mail address in your profile you keep it.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
