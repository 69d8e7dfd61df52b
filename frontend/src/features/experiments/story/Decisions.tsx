import { Trans, useLingui } from "@lingui/react/macro";
import { Chip } from "@/ui/Chip";
import { today, useDays } from "../dates";
import { EditForm } from "../edit/EditForm";
import { useDecisionForm } from "../edit/forms";
import { change, create } from "../saving";
import type { Decision, Story } from "../types";
import { OUTCOME_ICONS, useChoices, wordOf } from "../words";
import { Chapter, Editable, NotYet } from "./Chapter";
import styles from "./Story.module.css";

/** What was decided: on what grounds, by whom, with which objections, and when it is looked at again. */
export function Decisions({ story }: { story: Story }) {
  const { t } = useLingui();
  const mayDraft = story.abilities.change && story.state === "sensemaking" && !hasDraft(story);
  // While a new one may be written, "decision" leads to that one.
  const latest = mayDraft ? undefined : story.decisions.at(-1);
  return (
    <Chapter
      id="decision"
      title={t`The decision`}
      {...(latest && {
        edit: { part: "decision", label: t`The decision`, mayEdit: latest.abilities.change },
      })}
    >
      {story.decisions.length === 0 && (
        <NotYet>
          <Trans>Not decided yet. A decision rests on a learning, and names who made it.</Trans>
        </NotYet>
      )}
      {story.decisions.map(decision => (
        <OneDecision key={decision.id} decision={decision} story={story} isLatest={decision === latest} />
      ))}
      {mayDraft && <NewDecision story={story} />}
    </Chapter>
  );
}

/** Decisions beyond those that were made are still being written. */
function hasDraft({ decisions, steps }: Story): boolean {
  return decisions.length > steps.filter(({ transition }) => transition === "decide").length;
}

function OneDecision({ decision, story, isLatest }: { decision: Decision; story: Story; isLatest: boolean }) {
  const { t } = useLingui();
  const groups = useDecisionForm(story);
  const isDraft = hasDraft(story) && isLatest;
  return (
    <Editable
      part={isLatest ? "decision" : `decision-${decision.number}`}
      place={isLatest ? "head" : "below"}
      label={t`The decision`}
      mayEdit={decision.abilities.change}
      form={(close, focus) => (
        <EditForm
          name={`decision.${decision.id}`}
          label={t`The decision`}
          thing={decision}
          groups={groups}
          save={(body, revision) => change("decision", decision.id, revision, body)}
          onDone={close}
          focus={focus}
        />
      )}
    >
      <Decided decision={decision} isDraft={isDraft} story={story} />
    </Editable>
  );
}

function NewDecision({ story }: { story: Story }) {
  const { t } = useLingui();
  const groups = useDecisionForm(story);
  return (
    <Editable
      part="decision"
      place="below"
      label={t`The decision`}
      action={t`Write the decision`}
      mayEdit
      form={(close, focus) => (
        <EditForm
          name={`decision-new.${story.id}`}
          label={t`The decision`}
          thing={start(story)}
          groups={groups}
          sendsAll
          save={body => create("decision", story.id, body)}
          onDone={close}
          focus={focus}
        />
      )}
    >
      {null}
    </Editable>
  );
}

function start({ decision_owner, learnings }: Story) {
  return { made_by: decision_owner ?? "", decided_on: today(), rests_on: learnings[0]?.id ?? "" };
}

type Props = { decision: Decision; isDraft: boolean; story: Story };

function Decided({ decision, isDraft, story }: Props) {
  const days = useDays();
  const { outcomes, methods } = useChoices();
  const grounds = story.learnings.find(({ id }) => id === decision.rests_on);
  const heard = (decision.consulted ?? []).join(", ");
  return (
    <div className={styles.decision}>
      <p className={styles.outcome}>
        <Chip tone="spruce" icon={OUTCOME_ICONS[decision.outcome] ?? "check"}>
          {wordOf(outcomes, decision.outcome)}
        </Chip>
        <span className="small quiet">
          {decision.decided_on && `${days.day(decision.decided_on)}, `}
          {wordOf(methods, decision.method).toLocaleLowerCase()}
        </span>
        {isDraft && (
          <Chip tone="cloudberry" icon="pen">
            <Trans>a draft</Trans>
          </Chip>
        )}
      </p>
      <p className={styles.statement}>{decision.text}</p>
      <p className="small">
        {heard ? (
          <Trans>
            Decided by {decision.made_by}, after hearing {heard}.
          </Trans>
        ) : (
          <Trans>Decided by {decision.made_by}.</Trans>
        )}{" "}
        {decision.review_on && <Trans>Looked at again on {days.day(decision.review_on)}.</Trans>}
      </p>
      {grounds && (
        <p className="small">
          <b>
            <Trans>Grounds:</Trans>
          </b>{" "}
          {grounds.statement}
        </p>
      )}
      {(decision.objections ?? []).map(objection => (
        <p key={objection} className="small">
          <b>
            <Trans>Objection on record:</Trans>
          </b>{" "}
          {objection}
        </p>
      ))}
      <Next decision={decision} />
    </div>
  );
}

function Next({ decision }: { decision: Decision }) {
  const days = useDays();
  if (!decision.next_what) return null;
  const details = [decision.next_who, decision.next_on && days.day(decision.next_on)]
    .filter(Boolean)
    .join(", ");
  return (
    <p className="small">
      <b>
        <Trans>Next step:</Trans>
      </b>{" "}
      {decision.next_what}
      {details && ` (${details})`}
    </p>
  );
}
