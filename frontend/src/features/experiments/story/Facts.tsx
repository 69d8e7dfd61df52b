import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { membershipsQuery } from "@/features/teams";
import { useDays } from "../dates";
import { EditForm } from "../edit/EditForm";
import { useAboutForm } from "../edit/forms";
import { change } from "../saving";
import type { Design, Story } from "../types";
import { Editable } from "./Chapter";
import { designOf } from "./results";
import styles from "./Story.module.css";
import { useFigures } from "./useFigures";

/** Who, with whom, within which limits: beside the story. */
export function Facts({ story }: { story: Story }) {
  const { t } = useLingui();
  const { data: members = [] } = useQuery({
    ...membershipsQuery(story.team.id),
    enabled: story.abilities.change,
  });
  const people = members
    .filter(({ role }) => role === "core")
    .map(({ person }) => ({ value: person.id, label: person.display_name }));
  const groups = useAboutForm(people);
  return (
    <aside id="about" className={styles.facts} aria-label={t`About the experiment`}>
      <Editable
        part="about"
        place="below"
        label={t`About the experiment`}
        mayEdit={story.abilities.change}
        form={(close, focus) => (
          <EditForm
            name={`about.${story.id}`}
            label={t`About the experiment`}
            thing={ownerById(story)}
            groups={groups}
            save={(body, revision) => change("experiment", story.id, revision, ownerOrNobody(body))}
            onDone={close}
            focus={focus}
          />
        )}
      >
        <People story={story} />
      </Editable>
    </aside>
  );
}

function ownerById(story: Story) {
  return { ...story, owner: story.owner?.id ?? "" };
}

function ownerOrNobody(body: Record<string, unknown>) {
  return "owner" in body ? { ...body, owner: body.owner || null } : body;
}

function People({ story }: { story: Story }) {
  const { t } = useLingui();
  const days = useDays();
  const design = designOf(story);
  const told = story.decisions.at(-1)?.told_on;
  const groups = story.participants_groups ?? [];
  return (
    <dl className={styles.factList}>
      <Fact term={t`Experimenter`}>{story.owner?.display_name ?? <Missing />}</Fact>
      <Fact term={t`Decision owner`}>{story.decision_owner || <Missing />}</Fact>
      {groups.length > 0 && <Fact term={t`Takes part`}>{groups.join(", ")}</Fact>}
      {design && <Limits design={design} />}
      {told && <Fact term={t`Those who took part were told`}>{days.day(told)}</Fact>}
    </dl>
  );
}

function Limits({ design }: { design: Design }) {
  const { t } = useLingui();
  const days = useDays();
  const limits = useLimits(design);
  const baseline = design.baseline || design.baseline_how;
  const safeguards = design.safeguards ?? [];
  return (
    <>
      {baseline && <Fact term={t`Starting point`}>{baseline}</Fact>}
      {design.starts_on && <Fact term={t`Time`}>{days.span(design.starts_on, design.ends_on)}</Fact>}
      {limits && <Fact term={t`Limits`}>{limits}</Fact>}
      {safeguards.length > 0 && <Fact term={t`What keeps people from harm`}>{safeguards.join("; ")}</Fact>}
    </>
  );
}

/** Place, people, work, money, and what is left out: in one or two sentences. */
function useLimits({ place, people_max, hours, money, not_in_this_test }: Design): string {
  const { t } = useLingui();
  const figures = useFigures();
  const within = [
    place,
    people_max && t`${figures.plain(people_max)} people at most`,
    hours && t`${figures.plain(hours)} hours of work`,
    money && t`${figures.plain(money)} euros`,
  ].filter(Boolean);
  const sentences = [within.join(", "), not_in_this_test && t`Not in this test: ${not_in_this_test}`];
  return sentences.filter(Boolean).join(". ");
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Missing() {
  return (
    <span className="quiet">
      <Trans>nobody yet</Trans>
    </span>
  );
}
