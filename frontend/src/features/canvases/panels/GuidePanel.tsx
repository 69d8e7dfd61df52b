import { Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { useRoom, useStage } from "../desk/context";
import { loadHelp } from "../hooks/help";
import { loadTogether } from "../hooks/together";
import type { Canvas } from "../types";
import styles from "./Guide.module.css";

const ClockHere = lazy(async () => ({ default: (await loadTogether()).ClockHere }));
const Lessons = lazy(async () => ({ default: (await loadHelp()).Lessons }));
const ExampleFold = lazy(async () => ({ default: (await loadHelp()).ExampleFold }));

/** What this canvas is for and how to work with it: beside the board, on a phone as a sheet. */
export default function GuidePanel() {
  const { canvas } = useRoom();
  const { purpose, when_to_use, steps, guiding_questions, typical_mistakes, example } = canvas.template;
  return (
    <div className={styles.guide}>
      <p className={styles.purpose}>{purpose}</p>
      {when_to_use && <p className={styles.when}>{when_to_use}</p>}
      <Steps steps={steps} canvas={canvas.id} />
      <section>
        <h3>
          <Trans>Questions to think with</Trans>
        </h3>
        <ul className={styles.questions}>
          {guiding_questions.map(question => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <div className={styles.folds}>
        <Fold title={<Trans>The lesson</Trans>}>
          <Lessons />
        </Fold>
        {example && (
          <Fold title={<Trans>An example</Trans>}>
            <ExampleFold />
          </Fold>
        )}
        {typical_mistakes && typical_mistakes.length > 0 && (
          <Fold title={<Trans>What often goes wrong</Trans>}>
            <ul className={styles.questions}>
              {typical_mistakes.map(mistake => (
                <li key={mistake}>{mistake}</li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </div>
  );
}

/** Closed at first; what is in it comes when it is opened. */
function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>
        {title}
        <Icon name="forward" size="s" />
      </summary>
      {isOpen && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  );
}

type StepsProps = { steps: Canvas["template"]["steps"]; canvas: string };

/**
 * The steps with their minutes. One can be marked as the one the table is at; it stays on this device. While a host times
 * a step for everybody, it is that one.
 */
function Steps({ steps, canvas }: StepsProps) {
  const [mine, setNow] = useCurrentStep(canvas);
  const timed = useStage("step", stage => stage.step);
  const now = timed ?? mine;
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <section>
      <h3>
        <Trans>Steps, {minutes} minutes</Trans>
      </h3>
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const isNow = index === now;
          const isDone = index < now;
          return (
            <li key={step.text} className={cx(isNow && styles.now, isDone && styles.done)}>
              <button
                type="button"
                aria-current={isNow ? "step" : undefined}
                aria-disabled={timed !== null || undefined}
                onClick={() => timed === null && setNow(isNow ? -1 : index)}
              >
                <span className={styles.sign}>{isDone ? <Icon name="check" size="s" /> : index + 1}</span>
                <span>
                  {step.text}{" "}
                  <span className={cx(styles.minutes, "num")}>
                    <Trans>{step.minutes} min</Trans>
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <Suspense fallback={null}>
        <ClockHere marked={mine} />
      </Suspense>
    </section>
  );
}

function useCurrentStep(canvas: string): [number, (step: number) => void] {
  const key = `niitty.step.${canvas}`;
  const [step, setStep] = useState(() => Number(sessionStorage.getItem(key) ?? -1));
  function change(next: number) {
    setStep(next);
    sessionStorage.setItem(key, String(next));
  }
  return [step, change];
}
