import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { Button, buttonClass } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { later } from "@/ui/later";
import { NoteGlyph } from "@/ui/NoteGlyph";
import { transitionsQuery } from "../api";
import { mayAdd } from "../evidence/Adding";
import type { StepName, Story, Transition } from "../types";
import { useWords } from "../words";
import { NeedList } from "./NeedList";
import styles from "./Steps.module.css";

const StepDialog = later(() => import("./StepDialog"));

/** Ways that lead aside, not onwards. */
const ASIDE = new Set<StepName>(["pause", "stop_early"]);

/** What comes next: the step, what it still needs, and what a coach would ask. */
export function NextSteps({ story }: { story: Story }) {
  const { t } = useLingui();
  const words = useWords();
  const { data: steps } = useQuery(transitionsQuery(story.id));
  const [chosen, setChosen] = useState<StepName | null>(null);
  if (!steps || steps.length === 0) return null;
  const onwards = steps.filter(({ name }) => !ASIDE.has(name));
  const aside = steps.filter(({ name }) => ASIDE.has(name));
  const mayStep = story.abilities.change;
  return (
    <section className={styles.panel} aria-label={t`Next step`}>
      <h2>
        <Trans>Next step</Trans>
      </h2>
      {!mayStep && mayAdd(story) && <Asked story={story} />}
      <p className="small">{words.next[story.state]}</p>
      {onwards.map((step, index) => (
        <Onwards
          key={step.name}
          step={step}
          story={story}
          isFirst={index === 0}
          onTake={mayStep ? () => setChosen(step.name) : undefined}
        />
      ))}
      {mayStep && aside.length > 0 && (
        <div className={styles.aside}>
          {aside.map(({ name }) => (
            <Button key={name} variant="bare" onPress={() => setChosen(name)}>
              {words.steps[name]}
            </Button>
          ))}
        </div>
      )}
      {chosen && (
        <Suspense fallback={null}>
          <StepDialog experimentId={story.id} step={chosen} onClose={() => setChosen(null)} />
        </Suspense>
      )}
    </section>
  );
}

/** Whoever takes no steps may still know something: the one thing to do for them. */
function Asked({ story }: { story: Story }) {
  return (
    <div className={styles.asked}>
      <p className="small">
        <Trans>The team asks you what you have seen or heard.</Trans>
      </p>
      <Link
        to="/experiments/$experimentId"
        params={{ experimentId: story.id }}
        search={{ edit: "evidence" }}
        resetScroll={false}
        className={buttonClass({ variant: "fill", isWide: true })}
      >
        <Icon name="plus" />
        <Trans>Tell what you have seen</Trans>
      </Link>
    </div>
  );
}

type OnwardsProps = {
  step: Transition;
  story: Story;
  isFirst: boolean;
  onTake: (() => void) | undefined;
};

/** One way on. The first is shown with all it needs, further ones fold it away. */
function Onwards({ step, story, isFirst, onTake }: OnwardsProps) {
  const words = useWords();
  const missing = step.missing.filter(({ asks }) => !asks);
  const needs = (
    <>
      {missing.length > 0 && <NeedList story={story} needs={missing} isMissing />}
      {step.open_points.length > 0 && <NeedList story={story} needs={step.open_points} />}
      <Questions step={step} />
    </>
  );
  return (
    <div className={styles.onwards}>
      {!onTake && <h3 className={styles.name}>{words.steps[step.name]}</h3>}
      {onTake && (
        <Button variant={isFirst && step.is_open ? "fill" : "edge"} icon="arrow" isWide onPress={onTake}>
          {words.steps[step.name]}
        </Button>
      )}
      {isFirst ? (
        needs
      ) : (
        <details className={styles.more}>
          <summary>
            {missing.length > 0 ? (
              <Plural
                value={missing.length}
                one="# thing is still missing"
                other="# things are still missing"
              />
            ) : (
              <Trans>What it needs</Trans>
            )}
          </summary>
          {needs}
        </details>
      )}
    </div>
  );
}

function Questions({ step }: { step: Transition }) {
  if (step.questions.length === 0) return null;
  return (
    <div className={styles.questions}>
      <p className={styles.asks}>
        <NoteGlyph type="question" />
        <Trans>A coach would ask</Trans>
      </p>
      <ul>
        {step.questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
