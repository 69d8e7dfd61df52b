import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { membershipsQuery } from "@/features/teams";
import { Link } from "@/ui/Link";
import { teamAssumptionsQuery, teamExperimentsQuery } from "../api";
import { useDays } from "../dates";
import { useAboutForm } from "../edit/aboutForm";
import { EditForm } from "../edit/EditForm";
import { type Changes, change } from "../saving";
import type { Design, Story } from "../types";
import { Editable } from "./Chapter";
import { beforeOf, designOf } from "./results";
import styles from "./Story.module.css";
import { useFigures } from "./useFigures";

/** Who, with whom, within which limits: beside the story. */
export function Facts({ story }: { story: Story }) {
  const { t } = useLingui();
  const { data: members = [] } = useQuery({
    ...membershipsQuery(story.team.id),
    enabled: story.abilities.change,
  });
  const { data: assumptions = [] } = useQuery({
    ...teamAssumptionsQuery(story.team.id),
    enabled: story.abilities.change,
  });
  const experiments = useOthers(story);
  const groups = useAboutForm({
    people: members
      .filter(({ role }) => role === "core")
      .map(({ person }) => ({ value: person.id, label: person.display_name })),
    assumptions: assumptions
      .filter(({ id }) => id !== story.assumption?.id)
      .map(({ id, statement }) => ({ value: id, label: statement })),
    experiments: experiments.map(({ id, title }) => ({ value: id, label: title })),
  });
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
            thing={story}
            groups={groups}
            save={(body, revision) => change("experiment", story.id, revision, orNone(body))}
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

/** Nobody and no experiment, as the API takes them. */
function orNone(body: Changes): Changes {
  const { owner, continues_from } = body;
  return {
    ...body,
    ...("owner" in body && { owner: owner || null }),
    ...("continues_from" in body && { continues_from: continues_from || null }),
  };
}

/** The team's other experiments, where they are to be chosen from, or one of them is to be named. */
function useOthers({ id, team, abilities, continues_from }: Story) {
  const { data = [] } = useQuery({
    ...teamExperimentsQuery(team.id),
    enabled: abilities.change || continues_from !== null,
  });
  return data.filter(other => other.id !== id);
}

function People({ story }: { story: Story }) {
  const { t } = useLingui();
  const days = useDays();
  const design = designOf(story);
  const told = story.decisions.at(-1)?.told_on;
  const groups = story.participants_groups ?? [];
  const earlier = useOthers(story).find(({ id }) => id === story.continues_from);
  return (
    <dl className={styles.factList}>
      <Fact term={t`Experimenter`}>{story.owner?.display_name ?? <Missing />}</Fact>
      <Fact term={t`Decision owner`}>{story.decision_owner || <Missing />}</Fact>
      {earlier && (
        <Fact term={t`Continues`}>
          <Link to="/experiments/$experimentId" params={{ experimentId: earlier.id }}>
            {earlier.title}
          </Link>
        </Fact>
      )}
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
  const baseline = useBaseline(design);
  const safeguards = design.safeguards ?? [];
  return (
    <>
      {baseline && <Fact term={t`Before the test`}>{baseline}</Fact>}
      {design.starts_on && <Fact term={t`Time`}>{days.span(design.starts_on, design.ends_on)}</Fact>}
      {limits && <Fact term={t`Limits`}>{limits}</Fact>}
      {safeguards.length > 0 && <Fact term={t`What keeps people from harm`}>{safeguards.join("; ")}</Fact>}
    </>
  );
}

/** "2 of 40, letters without a name"; before anybody knows, how it is found out. */
function useBaseline(design: Design): string | undefined {
  const figures = useFigures();
  const before = beforeOf(design);
  const known = [before && figures.figure(before.value, before.of), design.baseline];
  return known.filter(Boolean).join(", ") || design.baseline_how;
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
