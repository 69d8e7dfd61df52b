import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "@/features/accounts";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { ToggleGroup } from "@/ui/ToggleGroup";
import type { Story } from "../types";
import { type Evidence, evidenceQuery } from "./api";
import { Columns, type Side, sidesOf } from "./Columns";
import styles from "./Evidence.module.css";
import { Answered, Mine } from "./Mine";
import { PlainForm } from "./PlainForm";
import { StrengthsExplained } from "./Strength";
import { TraceForm } from "./TraceForm";
import { Waiting } from "./Waiting";

/** With fewer, one look finds them all. */
const MANY = 7;

/** The evidence of an experiment: what waits, both sides, and a way to add to it as the person may. */
export function EvidenceSection({ story }: { story: Story }) {
  const query = useQuery(evidenceQuery(story.id));
  return (
    <Loaded
      query={query}
      skeleton={
        <Skeleton>
          <SkeletonRows rows={2} />
        </Skeleton>
      }
    >
      {evidence => <Shown evidence={evidence} story={story} />}
    </Loaded>
  );
}

function Shown({ evidence, story }: { evidence: readonly Evidence[]; story: Story }) {
  const me = useMe();
  const [side, setSide] = useState<Side>("all");
  const toJudge = evidence.filter(({ status, abilities }) => status === "waiting" && abilities.judge);
  const mine = evidence.filter(({ author, abilities }) => author.id === me.id && !abilities.judge);
  const standing = evidence.filter(({ status }) => status === "accepted");
  const declined = evidence.filter(({ status, abilities }) => status === "declined" && abilities.judge);
  return (
    <>
      {toJudge.length > 0 && <Waiting traces={toJudge} story={story} />}
      {standing.length >= MANY && <SideSwitch traces={standing} side={side} onSide={setSide} />}
      <Columns traces={standing} story={story} side={standing.length >= MANY ? side : "all"} />
      {declined.length > 0 && <Declined traces={declined} story={story} />}
      {standing.length > 0 && <StrengthsExplained />}
      {mine.length > 0 && <Mine traces={mine} story={story} />}
      <Adding story={story} />
    </>
  );
}

type SwitchProps = { traces: readonly Evidence[]; side: Side; onSide: (side: Side) => void };

function SideSwitch({ traces, side, onSide }: SwitchProps) {
  const { t } = useLingui();
  const sides = sidesOf(traces);
  return (
    <div className={styles.switch}>
      <ToggleGroup
        label={t`Which evidence`}
        value={side}
        onChange={onSide}
        choices={[
          { id: "all", label: t`All` },
          { id: "for", label: t`For ${sides.for.length}` },
          { id: "against", label: t`Against ${sides.against.length}` },
          { id: "beside", label: t`The rest ${sides.beside.length}` },
        ]}
      />
    </div>
  );
}

function Declined({ traces, story }: { traces: readonly Evidence[]; story: Story }) {
  return (
    <details className={styles.explained}>
      <summary>
        <Trans>Not taken up</Trans> <span className="num">{traces.length}</span>
        <Icon name="down" size="s" />
      </summary>
      <Answered traces={traces} story={story} />
    </details>
  );
}

/** The core team writes down a trace; whoever was asked tells what they know, and is thanked. */
function Adding({ story }: { story: Story }) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const [isThanked, setIsThanked] = useState(false);
  const { abilities } = story;
  if (!abilities.add_evidence) return null;

  function done(wasSent: boolean) {
    setIsOpen(false);
    setIsThanked(wasSent);
    if (wasSent) announce(t`Thank you. The team will answer.`);
  }

  if (isOpen) {
    return (
      <div className={styles.adding}>
        {abilities.change ? (
          <TraceForm story={story} onDone={() => setIsOpen(false)} />
        ) : (
          <PlainForm story={story} onDone={done} />
        )}
      </div>
    );
  }
  return (
    <div className={styles.adding}>
      {isThanked && (
        <p className={styles.thanks}>
          <Icon name="heart" />
          <span>
            <b>
              <Trans>Thank you. The team has it now.</Trans>
            </b>{" "}
            <Trans>You find their answer above, as soon as there is one.</Trans>
          </span>
        </p>
      )}
      {abilities.change ? (
        <Button variant="bare" icon="plus" onPress={() => setIsOpen(true)}>
          <Trans>Add evidence</Trans>
        </Button>
      ) : (
        <Button variant="fill" size="l" icon="plus" onPress={() => setIsOpen(true)}>
          {isThanked ? <Trans>Tell something else</Trans> : <Trans>Tell what you have seen</Trans>}
        </Button>
      )}
    </div>
  );
}
