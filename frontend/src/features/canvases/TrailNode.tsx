import { cx } from "@/ui/cx";
import styles from "./TrailNode.module.css";
import type { Step, StepState } from "./trail";

const RADIUS = 20;
const AROUND = 2 * Math.PI * RADIUS;

type NodeProps = Pick<Step, "state" | "share" | "isHere"> & { number: number };

/** A step of the path as a sign: dashed, an arc, full, or pale with a clock. The words stand beside it. */
export function TrailNode({ state, share, isHere, number }: NodeProps) {
  return (
    <svg className={cx(styles.node, styles[state])} viewBox="0 0 44 44" aria-hidden="true">
      {isHere && <circle className={styles.here} cx="22" cy="22" r="26.75" />}
      <circle className={styles.disc} cx="22" cy="22" r="21.25" />
      {state === "started" && <Arc share={share} />}
      <text x="22" y="22.5">
        {number}
      </text>
      {state === "stale" && (
        <g className={styles.clock} transform="translate(39 5)">
          <circle r="12" className={styles.gap} />
          <circle r="10" className={styles.badge} />
          <path d="M0-3V0.5l2 1.5M0 5.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z" />
        </g>
      )}
    </svg>
  );
}

function Arc({ share }: { share: number }) {
  return (
    <>
      <circle className={styles.rest} cx="22" cy="22" r={RADIUS} />
      <circle
        className={styles.arc}
        cx="22"
        cy="22"
        r={RADIUS}
        strokeDasharray={`${share * AROUND} ${AROUND}`}
        transform="rotate(-90 22 22)"
      />
    </>
  );
}

/** The same in small, for a row of ten. */
export function TrailDot({ state, share }: { state: StepState; share: number }) {
  return (
    <svg className={cx(styles.dot, styles[state])} viewBox="0 0 44 44" aria-hidden="true">
      <circle className={styles.disc} cx="22" cy="22" r="20" />
      {state === "started" && <SmallArc share={share} />}
      {state === "filled" && <path className={styles.tick} d="M12 23l7 7 14-15" />}
      {state === "stale" && <path className={styles.tick} d="M22 12v11l7 5" />}
    </svg>
  );
}

function SmallArc({ share }: { share: number }) {
  const around = 2 * Math.PI * 16;
  return (
    <>
      <circle className={styles.rest} cx="22" cy="22" r="16" strokeWidth="9" />
      <circle
        className={styles.arc}
        cx="22"
        cy="22"
        r="16"
        strokeWidth="9"
        strokeDasharray={`${share * around} ${around}`}
        transform="rotate(-90 22 22)"
      />
    </>
  );
}
