import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { EditForm } from "../edit/EditForm";
import { useLearningForm } from "../edit/forms";
import { ReturnToCanvases } from "../returns";
import { change, create } from "../saving";
import type { Learning, Story } from "../types";
import { useChoices, wordOf } from "../words";
import { Chapter, Editable, NotYet } from "./Chapter";
import styles from "./Story.module.css";

/** What we learned, what it rests on, and which canvases it changed. */
export function Learnings({ story }: { story: Story }) {
  const { t } = useLingui();
  const { confidences } = useChoices();
  const { learnings } = story;
  const only = learnings.length === 1 ? learnings[0] : undefined;
  return (
    <Chapter
      id="learning"
      title={t`What we learned`}
      aside={only && wordOf(confidences, only.confidence).toLocaleLowerCase()}
    >
      {learnings.length === 0 && (
        <NotYet>
          <Trans>Not written yet. A learning rests on evidence, and goes back to a canvas.</Trans>
        </NotYet>
      )}
      {learnings.map(learning => (
        <OneLearning key={learning.id} learning={learning} story={story} isOnly={only !== undefined} />
      ))}
      <NewLearning story={story} />
    </Chapter>
  );
}

type Props = { learning: Learning; story: Story; isOnly: boolean };

function OneLearning({ learning, story, isOnly }: Props) {
  const { t } = useLingui();
  const { confidences } = useChoices();
  const groups = useLearningForm(story);
  const grounds = story.evidence.find(({ id }) => id === learning.rests_on);
  return (
    <Editable
      part={`learning-${learning.id}`}
      place="side"
      label={t`What we learned`}
      mayEdit={learning.abilities.change}
      form={(close, focus) => (
        <EditForm
          name={`learning.${learning.id}`}
          label={t`What we learned`}
          thing={learning}
          groups={groups}
          save={(body, revision) => change("learning", learning.id, revision, body)}
          onDone={close}
          focus={focus}
        />
      )}
    >
      <p className={styles.statement}>{learning.statement}</p>
      {grounds?.text && (
        <p className="small quiet">
          {!isOnly && `${wordOf(confidences, learning.confidence)}. `}
          <Trans>Rests on: {grounds.text}</Trans>
        </p>
      )}
      <Suspense fallback={null}>
        <ReturnToCanvases learning={learning} team={story.team.id} />
      </Suspense>
      {learning.lesson_for_others && (
        <p className="small">
          <b>
            <Trans>For others:</Trans>
          </b>{" "}
          {learning.lesson_for_others}
        </p>
      )}
    </Editable>
  );
}

function NewLearning({ story }: { story: Story }) {
  const { t } = useLingui();
  const groups = useLearningForm(story);
  return (
    <Editable
      part="learning"
      place="below"
      label={t`What we learned`}
      action={story.learnings.length > 0 ? t`Add a learning` : t`Write a learning`}
      mayEdit={story.abilities.change && MAY_LEARN.has(story.state)}
      form={(close, focus) => (
        <EditForm
          name={`learning-new.${story.id}`}
          label={t`What we learned`}
          thing={NEW}
          groups={groups}
          save={body => create("learning", story.id, body)}
          onDone={close}
          focus={focus}
        />
      )}
    >
      {null}
    </Editable>
  );
}

const NEW = { is_shareable: true };

/** One learns from the first round on. */
const MAY_LEARN = new Set(["iterating", "piloting", "sensemaking", "decided", "paused"]);
