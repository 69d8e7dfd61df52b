import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { announce } from "@/ui/announcer";
import { Dialog } from "@/ui/Dialog";
import { FailureNote } from "@/ui/Failure";
import { Skeleton, SkeletonBar } from "@/ui/Skeleton";
import { toast } from "@/ui/toast";
import { experimentQuery, transitionsQuery } from "../api";
import type { StepName } from "../types";
import { useWords } from "../words";
import { StepForm } from "./StepForm";

type Props = { experimentId: string; step: StepName; onClose: () => void };

/** One step: what it needs, what a coach would ask, and the step itself. */
export default function StepDialog({ experimentId, step, onClose }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const story = useQuery(experimentQuery(experimentId));
  const steps = useQuery(transitionsQuery(experimentId));
  const found = steps.data?.find(({ name }) => name === step);
  const failed = story.error ?? steps.error;

  function taken(state: string) {
    onClose();
    toast(state);
    announce(state);
  }

  return (
    <Dialog title={words.steps[step]} isOpen onClose={onClose}>
      {story.data && found ? (
        <StepForm
          story={story.data}
          step={found}
          onClose={onClose}
          onTaken={state => taken(t`The experiment is now: ${words.states[state]}.`)}
        />
      ) : failed ? (
        <FailureNote error={failed} />
      ) : steps.data && story.data ? (
        <p>
          <Trans>This step is not open any more. Somebody may have taken one already.</Trans>
        </p>
      ) : (
        <Skeleton>
          <SkeletonBar width="60%" />
          <SkeletonBar width="80%" />
        </Skeleton>
      )}
    </Dialog>
  );
}
