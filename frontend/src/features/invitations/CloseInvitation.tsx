import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Checkbox } from "@/ui/Checkbox";
import { ConfirmDialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { type Invitation, type Place, useRevoke } from "./api";

type Props = { invitation: Invitation; place: Place; isOpen: boolean; onClose: () => void };

/** Closes a way in; when a link has got into wrong hands, also takes out those who came by it. */
export function CloseInvitation({ invitation, place, isOpen, onClose }: Props) {
  const { t } = useLingui();
  const [alsoPeople, setAlsoPeople] = useState(false);
  const revoke = useRevoke(place);
  const problem = useProblem(revoke.error);
  return (
    <ConfirmDialog
      title={t`Close this invitation?`}
      action={t`Close the invitation`}
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() =>
        revoke.mutate({ id: invitation.id, remove_people: alsoPeople }, { onSuccess: onClose })
      }
      isPending={revoke.isPending}
    >
      {problem && <ErrorSummary detail={problem.detail} />}
      <p>
        <Trans>Nobody can come in by it any more. Those who already have stay.</Trans>
      </p>
      {invitation.uses > 0 && (
        <Checkbox
          isSelected={alsoPeople}
          onChange={setAlsoPeople}
          hint={t`For a link that got into wrong hands. What they wrote stays; core members stay, too.`}
        >
          <Trans>Also take out those who came in by it</Trans>
        </Checkbox>
      )}
    </ConfirmDialog>
  );
}
