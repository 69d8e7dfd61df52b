import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { NoteGlyph, noteColours } from "@/ui/NoteGlyph";
import { useRoom } from "../desk/context";
import type { Canvas } from "../types";
import styles from "./Guide.module.css";

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
        {example && <Example example={example} />}
        {typical_mistakes && typical_mistakes.length > 0 && (
          <details className={styles.fold}>
            <summary>
              <Trans>What often goes wrong</Trans>
              <Icon name="forward" size="s" />
            </summary>
            <ul className={styles.questions}>
              {typical_mistakes.map(mistake => (
                <li key={mistake}>{mistake}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

type StepsProps = { steps: Canvas["template"]["steps"]; canvas: string };

/** The steps with their minutes. One can be marked as the one the table is at; it stays on this device. */
function Steps({ steps, canvas }: StepsProps) {
  const [now, setNow] = useCurrentStep(canvas);
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
                onClick={() => setNow(isNow ? -1 : index)}
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

function Example({ example }: { example: NonNullable<Canvas["template"]["example"]> }) {
  const { i18n } = useLingui();
  const { canvas, words } = useRoom();
  const blocks = canvas.template.blocks.filter(({ id }) => example.notes.some(({ block }) => block === id));
  return (
    <details className={styles.fold}>
      <summary>
        <Trans>An example</Trans>
        <Icon name="forward" size="s" />
      </summary>
      <div lang={example.language} className={styles.example}>
        <p className={styles.purpose}>{example.title}</p>
        {blocks.map(block => (
          <section key={block.id}>
            <h4 lang={i18n.locale}>{block.title}</h4>
            <ul>
              {example.notes
                .filter(note => note.block === block.id)
                .map(note => (
                  <li key={note.text} className={noteColours(note.type)}>
                    <NoteGlyph type={note.type} size={11} />
                    <span>
                      <span className="sr">{words.type(note.type)}: </span>
                      {note.text}
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
