import { Trans, useLingui } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { useDays } from "../dates";
import { useDesignForm } from "../edit/designForm";
import { EditForm } from "../edit/EditForm";
import { change } from "../saving";
import type { Design, Story } from "../types";
import { Amendments } from "./Amendments";
import { Chapter, Editable, NotYet } from "./Chapter";
import { criterionOf, designOf } from "./results";
import styles from "./Story.module.css";
import { useFigures } from "./useFigures";

/** How we would know: agreed before anybody knew the result, and locked when the first round began. */
export function Criteria({ story }: { story: Story }) {
  const { t } = useLingui();
  const days = useDays();
  const design = designOf(story);
  const earlier = story.designs.filter(each => each !== design);
  if (!design) return null;
  return (
    <Chapter
      id="design"
      title={t`How we would know`}
      edit={{ part: "design", label: t`The test`, mayEdit: design.abilities.change }}
      aside={
        design.frozen_at && (
          <>
            <Icon name="lock" size="s" />
            <Trans>locked {days.day(design.frozen_at)}</Trans>
          </>
        )
      }
    >
      <OneDesign design={design} />
      {earlier.map(each => (
        <details key={each.id} className={styles.earlier}>
          <summary>
            <Trans>The earlier test, version {each.version}</Trans>
          </summary>
          <Bands design={each} />
        </details>
      ))}
    </Chapter>
  );
}

function OneDesign({ design }: { design: Design }) {
  const { t } = useLingui();
  const groups = useDesignForm(design.frozen_at !== null);
  return (
    <Editable
      part="design"
      place="head"
      label={t`The test`}
      mayEdit={design.abilities.change}
      form={(close, focus) => (
        <EditForm
          name={`design.${design.id}`}
          label={t`The test`}
          thing={design}
          groups={groups}
          save={(body, revision) => change("design", design.id, revision, body)}
          onDone={close}
          focus={focus}
        />
      )}
    >
      <Bands design={design} />
      <Method design={design} />
      <Amendments design={design} />
    </Editable>
  );
}

/** Yes, unclear, no, stop at once, side by side. */
function Bands({ design }: { design: Design }) {
  const { t } = useLingui();
  const figures = useFigures();
  const criterion = criterionOf(design);
  const unclear = criterion && figures.unclear(criterion);
  const bands = [
    { name: t`Yes`, said: yesOf(design, criterion && figures.yes(criterion)), className: styles.yes },
    { name: t`Unclear`, said: unclear ? [t`${unclear}: change one thing and try again`] : [] },
    { name: t`No`, said: criterion ? [figures.no(criterion)] : [] },
    { name: t`Stop at once`, said: design.stop_rules ?? [], className: styles.stop },
  ].filter(({ said }) => said.length > 0);
  if (bands.length === 0) {
    return (
      <NotYet>
        <Trans>Not agreed yet: the result that would be a yes, and the one that would be a no.</Trans>
      </NotYet>
    );
  }
  return (
    <dl className={styles.bands}>
      {bands.map(({ name, said, className }) => (
        <div key={name} className={className}>
          <dt>{name}</dt>
          {said.map(each => (
            <dd key={each}>{each}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The figure with what is counted, and the sign one can see. */
function yesOf({ measure_name, success_sign }: Design, figure: string | null): string[] {
  const counted = figure && measure_name ? `${figure}: ${measure_name}` : figure;
  return [counted, success_sign].filter((each): each is string => Boolean(each));
}

/** What was to be done, step by step; folded, because the criteria come first. */
function Method({ design }: { design: Design }) {
  const steps = (design.method ?? "").split("\n").filter(step => step.trim());
  if (steps.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>
        <Trans>What is done, step by step</Trans>
      </summary>
      <ol className={styles.steps}>
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
