import { Trans, useLingui } from "@lingui/react/macro";
import { useProblem } from "@/api/problem";
import { ConfirmDialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { type Call, useDiscard } from "../api";

export default function DiscardCall({ call, onClose }: { call: Call; onClose: () => void }) {
  const { t } = useLingui();
  const discard = useDiscard(call);
  const problem = useProblem(discard.error);
  return (
    <ConfirmDialog
      title={t`Remove the draft?`}
      action={t`Remove`}
      isOpen
      isPending={discard.isPending}
      onClose={onClose}
      onConfirm={() => discard.mutate(undefined, { onSuccess: onClose })}
    >
      {problem && <ErrorSummary detail={problem.detail} />}
      <p>
        <Trans>Nobody outside has seen it.</Trans>
      </p>
    </ConfirmDialog>
  );
}
