import { Trans, useLingui } from "@lingui/react/macro";
import { type CSSProperties, useState } from "react";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { Skeleton, SkeletonBar } from "@/ui/Skeleton";
import type { Canvas } from "./api";
import { SaveAll } from "./SaveAll";
import styles from "./Trail.module.css";
import { TrailNode } from "./TrailNode";
import { type Step, trailOf } from "./trail";
import { useStateWords } from "./useStateWords";

/** How far each step lies below the highest, in pixels: the path waves a little. */
const WAVE = [20, 0, 20, 6, 20, 0, 20, 0, 14, 0];
const NEAR = 2;

/** The canvases of a team as one path: what is behind, where the team is, what is ahead. */
export function Trail({ canvases }: { canvases: readonly Canvas[] }) {
  const { t } = useLingui();
  const [isWhole, setIsWhole] = useState(false);
  const steps = trailOf(canvases);
  const count = steps.length;
  // Where the window has no room for one row, the path goes down in two columns.
  const rows = Math.ceil(count / 2);
  const team = canvases[0]?.team.id;
  const here = steps.findIndex(step => step.isHere);
  const from = Math.min(Math.max(0, here - NEAR), Math.max(0, steps.length - 2 * NEAR - 1));
  return (
    <section className={styles.section} aria-labelledby="trail">
      <div className={styles.head}>
        <h2 id="trail" className="label">
          <Trans>The path of canvases</Trans>
        </h2>
        <Button
          variant="bare"
          className={styles.all}
          aria-label={isWhole ? t`See fewer: only the nearest canvases` : t`See all ${count} canvases`}
          onPress={() => setIsWhole(!isWhole)}
        >
          {isWhole ? <Trans>See fewer</Trans> : <Trans>See all {count}</Trans>}
        </Button>
      </div>
      <ol className={styles.trail} style={{ "--steps": count, "--rows": rows } as CSSProperties}>
        {steps.map((step, index) => (
          <TrailStep
            key={step.canvas.id}
            step={step}
            index={index}
            isLast={index === steps.length - 1}
            isFoot={index === rows - 1 || index === steps.length - 1}
            isFar={!isWhole && (index < from || index > from + 2 * NEAR)}
          />
        ))}
      </ol>
      {team && (
        <div className={styles.save}>
          <SaveAll team={team} />
        </div>
      )}
    </section>
  );
}

type StepProps = { step: Step; index: number; isLast: boolean; isFoot: boolean; isFar: boolean };

function TrailStep({ step, index, isLast, isFoot, isFar }: StepProps) {
  const words = useStateWords();
  const { canvas, state, share, isHere, isWalked } = step;
  const drop = WAVE[index % WAVE.length] ?? 0;
  const next = isLast ? 6 : (WAVE[(index + 1) % WAVE.length] ?? 0);
  return (
    <li
      className={cx(styles.step, !isWalked && styles.ahead, isFar && styles.far, isFoot && styles.foot)}
      aria-current={isHere ? "step" : undefined}
    >
      {step.startsPhase && (
        <span className={cx(styles.phase, isLast && styles.atEnd)} aria-hidden="true">
          {canvas.phase.title}
        </span>
      )}
      <svg className={styles.way} viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 ${drop}C50 ${drop} 50 ${next} 100 ${next}`} />
      </svg>
      <Link to="/canvases/$canvasId" params={{ canvasId: canvas.id }} className={styles.link}>
        <span className={styles.sign} style={{ "--drop": `${drop}px` }}>
          <TrailNode state={state} share={share} isHere={isHere} number={canvas.number} />
        </span>
        <span className={styles.text}>
          <span className="sr">{canvas.number} </span>
          <span className={styles.name}>{canvas.title}</span>
          <StateWords step={step} words={words(canvas)} />
        </span>
        <Icon name="forward" className={styles.go} />
      </Link>
    </li>
  );
}

/** The state as written; what is written as a date is named for those who do not see the sign. */
function StateWords({ step, words }: { step: Step; words: string }) {
  return (
    <span className={cx(styles.state, step.state === "stale" && styles.late)}>
      {step.state === "filled" && (
        <span className="sr">
          <Trans>Filled.</Trans>{" "}
        </span>
      )}
      {words}
    </span>
  );
}

const TEN = Array.from({ length: 10 }, (_, index) => index);

/** The path in outline. */
export function TrailSkeleton() {
  return (
    <div className={styles.section}>
      <Skeleton>
        <div className={styles.outline}>
          {TEN.map(step => (
            <span key={step}>
              <SkeletonBar size="circle" width="44px" />
              <SkeletonBar width="80%" />
            </span>
          ))}
        </div>
      </Skeleton>
    </div>
  );
}
