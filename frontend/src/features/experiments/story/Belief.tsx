import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import { AssumptionMark } from "../AssumptionMark";
import { assumptionQuery, noteQuery, teamAssumptionsQuery, writeAssumption } from "../api";
import { EditForm } from "../edit/EditForm";
import { useAssumptionForm } from "../edit/forms";
import type { FieldGroup } from "../edit/values";
import { change } from "../saving";
import type { Assumption, AssumptionDetail, Story } from "../types";
import { useMarks } from "../words";
import { Chapter, Editable, NotYet } from "./Chapter";
import styles from "./Story.module.css";

/** What we believed: the assumption, where it came from, and what has become of it. */
export function Belief({ story }: { story: Story }) {
  const { t } = useLingui();
  const { assumption } = story;
  return (
    <Chapter
      id="assumption"
      title={t`What we believed`}
      aside={assumption?.source_note && <Origin note={assumption.source_note} />}
      {...(assumption && {
        edit: { part: "assumption", label: t`What we believed`, mayEdit: assumption.abilities.change },
      })}
    >
      {assumption ? <Believed assumption={assumption} /> : <Choose story={story} />}
      <AlsoTouched touched={story.also_touched} />
    </Chapter>
  );
}

/** What else the team believes and this test says something about. */
function AlsoTouched({ touched }: { touched: Story["also_touched"] }) {
  if (touched.length === 0) return null;
  return (
    <div className="small">
      <p className="label">
        <Trans>Assumptions it also touches</Trans>
      </p>
      <ul>
        {touched.map(({ id, statement, state }) => (
          <li key={id}>
            {statement} <AssumptionMark state={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The canvas the assumption comes from. */
function Origin({ note }: { note: string }) {
  const { data } = useQuery(noteQuery(note));
  if (!data) return null;
  return (
    <>
      <Icon name="link" size="s" />
      <Link to="/canvases/$canvasId" params={{ canvasId: data.canvas }}>
        <Trans>from a note on a canvas</Trans>
      </Link>
    </>
  );
}

function Believed({ assumption }: { assumption: Assumption }) {
  const { t } = useLingui();
  const groups = useAssumptionForm();
  const { id, abilities } = assumption;
  return (
    <>
      <Editable
        part="assumption"
        place="head"
        label={t`What we believed`}
        mayEdit={abilities.change}
        form={(close, focus) => (
          <EditForm
            name={`assumption.${id}`}
            label={t`What we believed`}
            thing={assumption}
            groups={groups}
            save={(body, revision) => change("assumption", id, revision, body)}
            onDone={close}
            focus={focus}
          >
            <p className="tiny quiet">
              <Trans>Words that were tested stay: rewording them then makes the next version.</Trans>
            </p>
          </EditForm>
        )}
      >
        <p className={styles.statement}>{assumption.statement}</p>
        {assumption.source_text && assumption.source_text !== assumption.statement && (
          <p className="small quiet">
            <Trans>On the note it said: “{assumption.source_text}”</Trans>
          </p>
        )}
      </Editable>
      <Standing assumption={assumption} />
    </>
  );
}

/** What has become of it: set by a person, beside what the evidence proposes. */
function Standing({ assumption }: { assumption: Assumption }) {
  const { t } = useLingui();
  const marks = useMarks();
  const { data } = useQuery(assumptionQuery(assumption.id));
  const groups: FieldGroup[] = [
    {
      fields: [
        {
          name: "state",
          kind: "radio",
          label: t`What has become of it`,
          options: Object.entries(marks).map(([value, { word, sign }]) => ({
            value,
            label: `${sign} ${word}`,
          })),
        },
        {
          name: "because",
          kind: "area",
          label: t`Why you see it so`,
          hint: t`Needed where the evidence proposes something else.`,
          max: 600,
          rows: 2,
        },
      ],
    },
  ];
  return (
    <Editable
      part="standing"
      place="side"
      label={t`What has become of it`}
      mayEdit={assumption.abilities.change}
      form={(close, focus) => (
        <EditForm
          name={`standing.${assumption.id}`}
          label={t`What has become of it`}
          thing={withBecause(assumption)}
          groups={groups}
          sendsAll
          save={(body, revision) => change("state", assumption.id, revision, body)}
          onDone={close}
          focus={focus}
        >
          {data && <Weighing weighed={data.weighed} />}
        </EditForm>
      )}
    >
      <div className={styles.standing}>
        <AssumptionMark state={assumption.state} />
        {data && <Weighing weighed={data.weighed} />}
      </div>
      {assumption.overruled_because && <p className="small">{assumption.overruled_because}</p>}
    </Editable>
  );
}

function withBecause(assumption: Assumption) {
  return { ...assumption, because: assumption.overruled_because };
}

/** The sum behind the proposal, in one sentence. */
function Weighing({ weighed }: { weighed: AssumptionDetail["weighed"] }) {
  const marks = useMarks();
  const { sum_for, types_for, sum_against, criterion_met, proposed } = weighed;
  if (sum_for === 0 && sum_against === 0 && !proposed) return null;
  return (
    <p className="small quiet">
      <Trans>
        Strength {sum_for} for, of <Plural value={types_for} one="# kind" other="# kinds" />; {sum_against}{" "}
        against.
      </Trans>{" "}
      {criterion_met === true && <Trans>The latest result is a yes.</Trans>}
      {criterion_met === false && <Trans>The latest result is not a yes.</Trans>}{" "}
      {proposed && (
        <Trans>
          The evidence proposes: <b>{marks[proposed].word}</b>.
        </Trans>
      )}
    </p>
  );
}

/** An idea without an assumption: choose one of the team's, or write it. */
function Choose({ story }: { story: Story }) {
  const { t } = useLingui();
  const { data = [] } = useQuery(teamAssumptionsQuery(story.team.id));
  const options = data.map(({ id, statement }) => ({ value: id, label: statement }));
  const groups: FieldGroup[] = [
    {
      fields: [
        {
          name: "assumption",
          kind: "choice",
          label: t`One of the team’s assumptions`,
          options: [{ value: "", label: t`Choose` }, ...options],
        },
        {
          name: "statement",
          kind: "area",
          label: t`Or write it here`,
          hint: t`We believe that [who] [does what], because [why].`,
          max: 1000,
        },
      ],
    },
  ];
  return (
    <Editable
      part="assumption"
      place="below"
      label={t`What we believed`}
      action={t`Choose the assumption`}
      mayEdit={story.abilities.change}
      form={(close, focus) => (
        <EditForm
          name={`choose.${story.id}`}
          label={t`What we believed`}
          thing={{ revision: story.revision }}
          groups={groups}
          save={(body, revision) => takeUp(story, body, revision)}
          onDone={close}
          focus={focus}
        />
      )}
    >
      <NotYet>
        <Trans>An experiment tests one assumption: something you believe and have not checked.</Trans>
      </NotYet>
    </Editable>
  );
}

async function takeUp(story: Story, body: Record<string, unknown>, revision: number): Promise<unknown> {
  const { statement, assumption } = body;
  const id =
    typeof statement === "string" && statement
      ? (await writeAssumption(story.team.id, statement)).id
      : assumption;
  return change("experiment", story.id, revision, { assumption: id });
}
