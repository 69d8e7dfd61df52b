import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { useTime } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { useLively } from "../useLively";
import { type Outcomes, outcomesQuery, type Waiting } from "./api";
import styles from "./Outcomes.module.css";
import { Quotes } from "./Quotes";
import { Told } from "./Told";

const TellDialog = later(() => import("./TellDialog"));

/** Whoever contributed from outside and has not heard what became of it, the longest first: nobody is forgotten. */
export function WaitingToHear({ teamId }: { teamId: string }) {
  const outcomes = useLively(outcomesQuery(teamId));
  return (
    <Section id="became" title={<Trans>What became of it</Trans>}>
      <Loaded
        query={outcomes}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={3} />
          </Skeleton>
        }
      >
        {data => <Lists outcomes={data} teamId={teamId} />}
      </Loaded>
    </Section>
  );
}

function Lists({ outcomes, teamId }: { outcomes: Outcomes; teamId: string }) {
  const { waiting, told, abilities } = outcomes;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isWriting, setIsWriting] = useState(false);
  const people = waiting.filter(({ person }) => chosen.has(person.id));

  function choose(id: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <>
      <p className={styles.sentence}>
        <Sentence waiting={waiting} />
      </p>
      {waiting.length > 0 && (
        <>
          {abilities.tell && (
            <div className={styles.bar}>
              <Checkbox
                isSelected={people.length === waiting.length}
                isIndeterminate={people.length > 0 && people.length < waiting.length}
                onChange={isAll => setChosen(new Set(isAll ? waiting.map(({ person }) => person.id) : []))}
              >
                <Trans>Everybody</Trans>
              </Checkbox>
              <Button
                variant="fill"
                icon="comment"
                isDisabled={people.length === 0}
                onPress={() => setIsWriting(true)}
              >
                {people.length > 1 ? <Trans>Write to {people.length}</Trans> : <Trans>Write back</Trans>}
              </Button>
            </div>
          )}
          <ul className={styles.people}>
            {waiting.map(one => (
              <Row
                key={one.person.id}
                waiting={one}
                isChosen={chosen.has(one.person.id)}
                onChoose={abilities.tell ? choose : undefined}
              />
            ))}
          </ul>
        </>
      )}
      <Told told={told} />
      <Suspense fallback={null}>
        {isWriting && people.length > 0 && (
          <TellDialog
            teamId={teamId}
            people={people}
            onClose={() => setIsWriting(false)}
            onSent={() => setChosen(new Set())}
          />
        )}
      </Suspense>
    </>
  );
}

function Sentence({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = useLingui();
  const time = useTime();
  const first = waiting[0];
  if (!first)
    return t`Nobody from outside has waited for more than a week to hear what became of what they said.`;
  const who = plural(waiting.length, {
    one: "One person from outside has not heard what became of what they said",
    other: "# people from outside have not heard what became of what they said",
  });
  const day = time.day(`${first.since}T12:00:00`);
  return t`${who}, the first since ${day}.`;
}

type RowProps = {
  waiting: Waiting;
  isChosen: boolean;
  onChoose: ((id: string, isChosen: boolean) => void) | undefined;
};

function Row({ waiting, isChosen, onChoose }: RowProps) {
  const time = useTime();
  const { person, said, count, since, has_address } = waiting;
  const day = time.brief(`${since}T12:00:00`);
  const rest = count - said.length;
  return (
    <li className={styles.person}>
      {onChoose ? (
        <Checkbox isSelected={isChosen} onChange={chosen => onChoose(person.id, chosen)}>
          {person.display_name}
        </Checkbox>
      ) : (
        <span className={styles.who}>
          <Avatar person={person} /> {person.display_name}
        </span>
      )}
      <div className={styles.said}>
        <Quotes said={said} />
        <p className={styles.meta}>
          <Trans>waits since {day}</Trans>
          {rest > 0 && ` · ${plural(rest, { one: "and # more", other: "and # more" })}`}
          {!has_address && (
            <>
              {" · "}
              <Trans>no e-mail: reads it here, by their link</Trans>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
