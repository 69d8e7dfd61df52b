import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { ConfirmDialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { type Meeting, useRemoveMeeting } from "./api";

type Props = { meeting: Meeting; onClose: () => void };

export default function RemoveMeeting({ meeting, onClose }: Props) {
  const { t } = useLingui();
  const remove = useRemoveMeeting(meeting);
  const problem = useProblem(remove.error);
  return (
    <ConfirmDialog
      title={t`Remove the meeting?`}
      action={t`Remove`}
      isOpen
      isPending={remove.isPending}
      onClose={onClose}
      onConfirm={() => remove.mutate(undefined, { onSuccess: onClose })}
    >
      {problem && <ErrorSummary detail={problem.detail} />}
      <p>
        <Trans>“{meeting.title}” is taken off the path. Nothing that teams have written is lost.</Trans>
      </p>
      {meeting.taken > 0 && (
        <p>
          <Trans>Those who have registered are not told by letter: write to them yourself.</Trans>
        </p>
      )}
    </ConfirmDialog>
  );
}
