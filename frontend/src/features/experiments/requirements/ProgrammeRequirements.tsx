import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Chip } from "@/ui/Chip";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { Switch } from "@/ui/Switch";
import { toast } from "@/ui/toast";
import { useWords } from "../words";
import { type Choice, type Line, requirementsQuery, type StepLines, useChoose } from "./api";
import styles from "./Requirements.module.css";

type Choose = (choice: Choice) => void;

/** What each step of an experiment asks for in this programme; few come for it, so it is asked for when it is opened. */
export function ProgrammeRequirements({ programmeId }: { programmeId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section id="requirements" title={<Trans>What the steps of an experiment ask for</Trans>}>
      <p className={styles.lead}>
        <Trans>
          Without what is required a step cannot be taken. Open points are shown and stop nothing.
        </Trans>
      </p>
      <details onToggle={event => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.all}>
          <Trans>Show the steps</Trans>
        </summary>
        {isOpen && <Steps programmeId={programmeId} />}
      </details>
    </Section>
  );
}

function Steps({ programmeId }: { programmeId: string }) {
  const { t } = useLingui();
  const requirements = useQuery(requirementsQuery(programmeId));
  const choose = useChoose(programmeId);
  const problem = useProblem(choose.error);

  function send(choice: Choice) {
    const back = { ...choice, is_required: !choice.is_required };
    const word = choice.is_required ? t`Now required of all teams.` : t`Now an open point for all teams.`;
    choose.mutate(choice, { onSuccess: () => toast(word, () => choose.mutate(back)) });
  }

  return (
    <Loaded query={requirements} skeleton={<Outline />}>
      {({ steps, abilities }) => (
        <>
          {abilities.change && (
            <p className={styles.lead}>
              <Trans>
                You can choose for all teams of the programme, line by line. Steps already taken stay.
              </Trans>
            </p>
          )}
          {problem && <ErrorSummary detail={problem.detail} />}
          <div className={styles.steps}>
            {steps.map(step => (
              <Step key={step.name} step={step} choose={abilities.change ? send : null} />
            ))}
          </div>
        </>
      )}
    </Loaded>
  );
}

function Step({ step, choose }: { step: StepLines; choose: Choose | null }) {
  const words = useWords();
  const required = step.lines.filter(({ is_required }) => is_required).length;
  const changed = step.lines.filter(({ is_usual }) => !is_usual).length;
  return (
    <details className={styles.step}>
      <summary>
        <h3>{words.steps[step.name]}</h3>
        <span className={styles.quiet}>
          <Plural value={required} _0="nothing required" one="# required" other="# required" />
        </span>
        {changed > 0 && (
          <Chip tone="heather">
            <Plural value={changed} one="# changed" other="# changed" />
          </Chip>
        )}
      </summary>
      <ul>
        {step.lines.map(line => (
          <li key={line.code}>
            {choose && line.stays === null ? (
              <Switch
                isSelected={line.is_required}
                onChange={is_required => choose({ step: step.name, code: line.code, is_required })}
                hint={<Standing line={line} />}
              >
                {line.sentence}
              </Switch>
            ) : (
              <Fixed line={line} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the line is here, and what it usually is, where that differs. */
function Standing({ line }: { line: Line }) {
  if (line.is_usual) return line.is_required ? <Trans>Required</Trans> : <Trans>Open point</Trans>;
  return line.is_required ? (
    <Trans>Required; usually an open point</Trans>
  ) : (
    <Trans>Open point; usually required</Trans>
  );
}

function Fixed({ line }: { line: Line }) {
  return (
    <div className={styles.fixed}>
      <Icon name={line.is_required ? "flag" : "clock"} size="s" />
      <div>
        {line.sentence}
        <span className={styles.hint}>{line.stays ?? <Standing line={line} />}</span>
      </div>
    </div>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows />
    </Skeleton>
  );
}
