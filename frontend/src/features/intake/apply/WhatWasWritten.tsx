import { Trans } from "@lingui/react/macro";
import { useSectors } from "@/i18n/sectors";
import { useLocalised } from "../words/localised";
import { useWords } from "../words/useWords";
import styles from "./Apply.module.css";
import type { Held } from "./api";

/** The application as it was when the deadline passed. */
export function WhatWasWritten({ held }: { held: Held }) {
  const { fields, readiness } = useWords();
  const { nameOf } = useSectors();
  const localised = useLocalised();
  const answered = held.call.questions.flatMap(question => {
    const given = held.answers.find(({ id }) => id === question.id);
    return given ? [[localised(question.text).text, given.text] as const] : [];
  });
  const said = [
    [fields.phenomenon, held.phenomenon],
    [fields.why_together, held.why_together],
    [fields.people, held.people.map(({ name, sector }) => `${name}, ${nameOf(sector)}`).join("\n")],
    [fields.state_actor, held.state_actor],
    [fields.to_try, held.to_try],
    [fields.readiness, readiness[held.readiness]],
    [fields.openness, held.openness],
    ...answered,
  ] as const;
  return (
    <section className={styles.write}>
      <h2>
        <Trans>What you wrote</Trans>
      </h2>
      <dl className={styles.written}>
        {said
          .filter(([, text]) => text)
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
