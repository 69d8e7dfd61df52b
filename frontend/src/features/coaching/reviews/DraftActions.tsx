import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { ConfirmDialog, Dialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FormActions } from "@/ui/FormActions";
import { toast } from "@/ui/toast";
import { type Review, useDiscard, usePublish } from "./api";

/** What a coach does with a draft: bring it into the team's sight, or give it up. Both are asked about first. */
export function DraftActions({ review }: { review: Review }) {
  const { t } = useLingui();
  const [asks, setAsks] = useState<"publish" | "discard" | null>(null);
  const publish = usePublish(review);
  const discard = useDiscard(review);
  const problem = useProblem(publish.error ?? discard.error);
  const close = () => setAsks(null);
  const team = review.team.name;

  function show() {
    publish.mutate(undefined, {
      onSuccess: () => toast(t`${team} sees your review now.`),
      onSettled: close,
    });
  }

  return (
    <>
      {problem && <ErrorSummary detail={problem.detail} />}
      <Button variant="fill" icon="eye" onPress={() => setAsks("publish")}>
        <Trans>Show it to the team</Trans>
      </Button>
      <Button variant="bare" icon="trash" onPress={() => setAsks("discard")}>
        <Trans>Discard</Trans>
      </Button>
      <Dialog title={t`Show it to the team?`} size="small" isOpen={asks === "publish"} onClose={close}>
        <p>
          <Trans>
            The core team of {team} is told, and can answer. The other coaches and the owners can read it,
            too; those whom the team has invited cannot. You can change the words later, but not take it back.
          </Trans>
        </p>
        <FormActions>
          <Button variant="fill" onPress={show} isPending={publish.isPending}>
            <Trans>Show it</Trans>
          </Button>
          <Button variant="bare" onPress={close}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Dialog>
      <ConfirmDialog
        title={t`Discard the draft?`}
        action={t`Discard`}
        isOpen={asks === "discard"}
        isPending={discard.isPending}
        onClose={close}
        onConfirm={() => discard.mutate(undefined, { onSettled: close })}
      >
        <p>
          <Trans>Its words are gone for good. Nobody else has seen them.</Trans>
        </p>
      </ConfirmDialog>
    </>
  );
}
