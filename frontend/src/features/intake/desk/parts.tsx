import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSectors } from "@/i18n/sectors";
import { Chip } from "@/ui/Chip";
import { Icon } from "@/ui/Icon";
import type { Application, Call } from "../api";
import { useLocalised } from "../words/localised";
import { useWords } from "../words/useWords";
import styles from "./Desk.module.css";

const TONES = {
  received: "plain",
  talk: "lake",
  waiting: "cloudberry",
  accepted: "spruce",
  declined: "plain",
  withdrawn: "plain",
} as const;

export function StateChip({ state }: Pick<Application, "state">) {
  const { states } = useWords();
  return <Chip tone={TONES[state]}>{states[state]}</Chip>;
}

export function Sectors({ application }: { application: Application }) {
  const { nameOf } = useSectors();
  const sectors = [...new Set(application.people.map(({ sector }) => sector))];
  return (
    <span className={styles.chips}>
      {sectors.map(sector => (
        <Chip key={sector}>{nameOf(sector)}</Chip>
      ))}
    </span>
  );
}

/** Each requirement with whether it is met: looked up, or as those who apply say it. */
export function Marks({ call, application }: { call: Call; application: Application }) {
  return (
    <ul className={styles.marks}>
      {call.requirements.map(requirement => (
        <Mark key={requirement.id} requirement={requirement} application={application} />
      ))}
    </ul>
  );
}

type MarkProps = { requirement: Call["requirements"][number]; application: Application };

function Mark({ requirement: { id, kind, is_must, text }, application }: MarkProps) {
  const localised = useLocalised();
  const { stateActor } = useWords();
  const said = application.meets.find(each => each.id === id);
  const isMet = kind === "state_actor" ? application.has_state_actor : said?.is_met === true;
  const words = localised(text);
  const how = isMet ? "met" : is_must ? "missing" : "open";
  return (
    <li data-how={how}>
      <Icon name={SIGNS[how]} size="s" />
      <span>
        <span lang={words.lang || undefined}>{words.text || stateActor}</span>
        {": "}
        <b>
          <How how={how} />
        </b>
        {said?.words && <span className="quiet">. {said.words}</span>}
      </span>
    </li>
  );
}

const SIGNS = { met: "check", missing: "warning", open: "minus" } as const;

function How({ how }: { how: keyof typeof SIGNS }) {
  if (how === "met") return <Trans>yes</Trans>;
  return how === "missing" ? <Trans>missing</Trans> : <Trans>no</Trans>;
}

function People({ application }: { application: Application }) {
  const { nameOf } = useSectors();
  const { roles } = useWords();
  return (
    <ul className={styles.people}>
      {application.people.map(person => (
        <li key={`${person.name} ${person.email}`}>
          <b>{person.name}</b>
          {person.organisation && `, ${person.organisation}`}
          <span className="small quiet">
            {nameOf(person.sector)}, {roles[person.role].toLocaleLowerCase()}
            {person.email && `, ${person.email}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

export type Row = { name: string; lang?: string; of: (application: Application) => ReactNode };

/** What applications are read by, the same in a card and in a column. */
export function useRows(call: Call): Row[] {
  const { fields, readiness } = useWords();
  const localised = useLocalised();
  const questions = call.questions.map(question => {
    const { text, lang } = localised(question.text);
    const of = (application: Application) => application.answers.find(({ id }) => id === question.id)?.text;
    return { name: text, lang, of };
  });
  return [
    { name: fields.phenomenon, of: ({ phenomenon }) => phenomenon },
    { name: fields.why_together, of: ({ why_together }) => why_together },
    { name: fields.people, of: application => <People application={application} /> },
    { name: fields.state_actor, of: ({ state_actor }) => state_actor },
    { name: fields.to_try, of: ({ to_try }) => to_try },
    { name: fields.readiness, of: ({ readiness: is }) => readiness[is] },
    { name: fields.openness, of: ({ openness }) => openness },
    ...questions,
    {
      name: fields.contact,
      of: ({ contact_name, contact_email }) => [contact_name, contact_email].filter(Boolean).join(", "),
    },
  ];
}
