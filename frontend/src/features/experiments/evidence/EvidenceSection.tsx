import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "@/features/accounts";
import { type TraceParcel, useWaiting } from "@/features/outbox";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { ToggleGroup } from "@/ui/ToggleGroup";
import type { Story } from "../types";
import { Adding } from "./Adding";
import { type Evidence, evidenceQuery } from "./api";
import { Columns, type Side, sidesOf } from "./Columns";
import styles from "./Evidence.module.css";
import { Answered, Mine } from "./Mine";
import { StrengthsExplained } from "./Strength";
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
  const known = evidence.map(({ id }) => id);
  const waiting = useWaiting(me.id)
    .filter((parcel): parcel is TraceParcel => parcel.kind === "trace" && parcel.body.experiment === story.id)
    .filter(({ made, files }) => !made || files.length > 0 || !known.includes(made));
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
      <Adding story={story} waiting={waiting} />
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
