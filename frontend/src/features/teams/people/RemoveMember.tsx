import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useProblem } from "@/api/problem";
import { ConfirmDialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { type Membership, useRemoveMembership } from "../api";

type Props = { member: Membership; teamName: string; isMe: boolean; isOpen: boolean; onClose: () => void };

/** Takes somebody out, or leaves: asked first, for the way back needs an invitation. */
export function RemoveMember({ member, teamName, isMe, isOpen, onClose }: Props) {
  const { t } = useLingui();
  const router = useRouter();
  const remove = useRemoveMembership(member.team);
  const problem = useProblem(remove.error);
  const { display_name: name } = member.person;

  function confirm() {
    remove.mutate(member.id, {
      onSuccess() {
        onClose();
        if (isMe) void router.navigate({ to: "/" });
      },
    });
  }

  return (
    <ConfirmDialog
      title={isMe ? t`Leave ${teamName}?` : t`Take ${name} out of ${teamName}?`}
      action={isMe ? t`Leave the team` : t`Take out of the team`}
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={confirm}
      isPending={remove.isPending}
    >
      {problem && <ErrorSummary detail={problem.detail} />}
      <p>
        {isMe ? (
          <Trans>What you wrote stays with the team. To come back you need an invitation.</Trans>
        ) : (
          <Trans>
            {name} sees nothing of the space from now on. What they wrote stays. To come back they need an
            invitation.
          </Trans>
        )}
      </p>
    </ConfirmDialog>
  );
}
