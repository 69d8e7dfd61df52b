import { Trans } from "@lingui/react/macro";
import { type Canvas, trailOf, useStateWords } from "@/features/canvases";
import { LinkButton } from "@/ui/Link";
import styles from "./TeamSpace.module.css";

/** Where the team stands, and the way on. */
export function NextStep({ canvases, isCore }: { canvases: readonly Canvas[]; isCore: boolean }) {
  const words = useStateWords();
  const step = trailOf(canvases).find(({ isHere }) => isHere);
  if (!step) return null;
  const { canvas } = step;
  const isNew = canvas.state === "empty";
  return (
    <div className={styles.next}>
      <p className="label">{isNew ? <Trans>Next on the path</Trans> : <Trans>Where the team is</Trans>}</p>
      <p className={styles.when}>
        {canvas.number}&ensp;{canvas.title}
      </p>
      <p className="small quiet">
        {canvas.phase.title}. {words(canvas)}.
      </p>
      <LinkButton
        to="/canvases/$canvasId"
        params={{ canvasId: canvas.id }}
        variant="fill"
        icon="arrow"
        className={styles.go}
      >
        {!isCore ? (
          <Trans>Open the canvas</Trans>
        ) : isNew ? (
          <Trans>Begin here</Trans>
        ) : (
          <Trans>Go on from here</Trans>
        )}
      </LinkButton>
    </div>
  );
}
