import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Link } from "@/ui/Link";
import { TextArea } from "@/ui/TextField";
import { type AssumptionMark, type Field, type Marks, type ReturnMark, useLook, useSettle } from "./api";
import styles from "./Canvas.module.css";
import { useChips } from "./useChips";
import { useParts, useStates } from "./words";

const MOVED_TOGETHER = new Set<Field>(["evidence", "decision", "iteration"]);

type Props = { team: string; marks: Marks; text: string; mayChange: boolean; onClose: () => void };

/** Everything experiments say about one note; what is asked for comes first. */
export function MarkDialog({ team, marks, text, mayChange, onClose }: Props) {
  const { t } = useLingui();
  const { assumption, wanted } = marks;
  const isAsked = wanted !== null && assumption !== null && mayChange;
  return (
    <Dialog
      title={isAsked ? t`What makes you say so?` : t`What experiments say about this note`}
      isOpen
      onClose={onClose}
    >
      <div className={styles.parts}>
        {isAsked && <Settle {...{ team, assumption, wanted }} onDone={onClose} />}
        {assumption && <Belief assumption={assumption} text={text} isReworded={marks.is_reworded} />}
        {marks.refuted.map(one => (
          <Leaning key={one.id} {...{ team, note: marks.note, assumption: one, mayChange }} />
        ))}
        {marks.returns.map(one => (
          <Returned key={one.at} marks={marks} one={one} />
        ))}
        {marks.brought_by && (
          <p>
            <Trans>This note is a learning of</Trans> <ToExperiment {...marks.brought_by.experiment} />
          </p>
        )}
        <TakenUp marks={marks} />
      </div>
    </Dialog>
  );
}

function ToExperiment({ id, title }: { id: string; title: string }) {
  return (
    <Link to="/experiments/$experimentId" params={{ experimentId: id }}>
      {title}
    </Link>
  );
}

function State({ state }: Pick<AssumptionMark, "state">) {
  const { sign, word, tone } = useStates()[state];
  return (
    <Chip tone={tone}>
      <span aria-hidden="true">{sign}</span> {word}
    </Chip>
  );
}

type BeliefProps = { assumption: AssumptionMark; text: string; isReworded: boolean };

/** The assumption, and what the note says, where the two have parted. */
function Belief({ assumption, text, isReworded }: BeliefProps) {
  return (
    <section className={styles.part}>
      <h3>
        <Trans>Assumption</Trans> <State state={assumption.state} />
      </h3>
      <p>{assumption.statement}</p>
      {isReworded && text.trim() && (
        <p className={styles.quiet}>
          <Trans>The note says:</Trans> {text}
        </p>
      )}
    </section>
  );
}

type SettleProps = {
  team: string;
  assumption: AssumptionMark;
  wanted: AssumptionMark["state"];
  onDone: () => void;
};

/** The lane says something the evidence does not: a sentence makes it so. */
function Settle({ team, assumption, wanted, onDone }: SettleProps) {
  const { t } = useLingui();
  const settle = useSettle(team, assumption);
  const [because, setBecause] = useState("");
  return (
    <Form
      problem={useProblem(settle.error)}
      onSubmit={() => settle.mutate({ state: wanted, because }, { onSuccess: onDone })}
    >
      <p>
        <State state={wanted} />
      </p>
      <p className={styles.quiet}>
        <Trans>
          The evidence does not say so yet. Write a sentence why you see it so, or add evidence in the
          experiment: until then the note asks for it.
        </Trans>
      </p>
      <TextArea
        name="because"
        label={t`What makes you say so?`}
        value={because}
        onChange={setBecause}
        maxLength={600}
        autoFocus
      />
      <FormActions>
        <Button type="submit" variant="fill" isPending={settle.isPending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="bare" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

type LeaningProps = { team: string; note: string; assumption: AssumptionMark; mayChange: boolean };

function Leaning({ team, note, assumption, mayChange }: LeaningProps) {
  const look = useLook(team);
  const problem = useProblem(look.error);
  return (
    <section className={styles.part}>
      <h3>
        <Trans>Based on a refuted assumption</Trans>
      </h3>
      <p>{assumption.statement}</p>
      {problem && <p role="alert">{problem.detail}</p>}
      {mayChange && (
        <>
          <p className={styles.quiet}>
            <Trans>Does this note still hold? Change it, or say that you have looked at it.</Trans>
          </p>
          <Button
            icon="check"
            isPending={look.isPending}
            onPress={() => look.mutate({ note, assumption: assumption.id })}
          >
            <Trans>Looked at</Trans>
          </Button>
        </>
      )}
    </section>
  );
}

function Returned({ marks, one }: { marks: Marks; one: ReturnMark }) {
  const { day } = useTime();
  const chip = useChips()({ ...marks, returns: [one] }).chips.find(({ id }) => id === "returned");
  return (
    <section className={styles.part}>
      <h3>{chip?.word ?? day(one.at)}</h3>
      <p>{one.learning}</p>
      <p className={styles.quiet}>
        <ToExperiment {...one.experiment} />
      </p>
    </section>
  );
}

function TakenUp({ marks }: { marks: Marks }) {
  const parts = useParts();
  if (marks.taken_up.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>
        <Trans>Taken up in experiments</Trans>
      </h3>
      <ul className={styles.plain}>
        {marks.taken_up.map(({ field, experiment }) => (
          <li key={field + experiment.id}>
            <ToExperiment {...experiment} />: {parts[field]}
          </li>
        ))}
      </ul>
      {marks.taken_up.some(({ field }) => MOVED_TOGETHER.has(field)) && (
        <p className={styles.quiet}>
          <Trans>
            Its place and the experiment follow each other. Where the experiment cannot follow, the note goes
            back.
          </Trans>
        </p>
      )}
    </section>
  );
}
