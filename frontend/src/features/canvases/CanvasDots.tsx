import { useLingui } from "@lingui/react/macro";
import type { Canvas } from "./api";
import styles from "./CanvasDots.module.css";
import { TrailDot } from "./TrailNode";
import { stateOf, trailOf } from "./trail";

/** The path of a team in one small row; its sentence is for everyone. */
export function CanvasDots({ canvases }: { canvases: readonly Canvas[] }) {
  const { t } = useLingui();
  const total = canvases.length;
  const filled = canvases.filter(canvas => canvas.state === "filled").length;
  const started = canvases.filter(canvas => canvas.state === "started").length;
  const stale = canvases.filter(canvas => stateOf(canvas) === "stale").length;
  const sentence = [
    t`${filled} of ${total} canvases filled`,
    ...(started > 0 ? [t`${started} begun`] : []),
    ...(stale > 0 ? [t`${stale} long untouched`] : []),
  ].join(", ");
  return (
    <div className={styles.dots}>
      <span className={styles.row} aria-hidden="true">
        {trailOf(canvases).map(({ canvas, state, share }) => (
          <span key={canvas.id} className={styles.dot} title={`${canvas.number} ${canvas.title}`}>
            <TrailDot state={state} share={share} />
          </span>
        ))}
      </span>
      <span className="tiny quiet">{sentence}</span>
    </div>
  );
}
