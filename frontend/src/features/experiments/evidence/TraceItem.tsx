import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Files } from "@/features/attachments";
import { Chip } from "@/ui/Chip";
import { useDays } from "../dates";
import { useFigures } from "../story/useFigures";
import type { Story } from "../types";
import type { Evidence } from "./api";
import styles from "./Evidence.module.css";
import { Strength } from "./Strength";
import { TraceForm } from "./TraceForm";
import { TraceMenu } from "./TraceMenu";
import { useEvidenceWords } from "./words";

type Props = { trace: Evidence; story: Story };

/** One piece of evidence; for whoever may, the form to change it. */
export function TraceItem({ trace, story }: Props) {
  const [isEditing, setIsEditing] = useState(false);
  const { abilities, status } = trace;
  if (isEditing) return <TraceForm story={story} trace={trace} onDone={() => setIsEditing(false)} />;
  return (
    <div className={styles.trace} id={`evidence-${trace.id}`}>
      <TraceWords trace={trace} />
      {(abilities.edit || abilities.withdraw) && (
        <TraceMenu trace={trace} onEdit={() => setIsEditing(true)} />
      )}
      <TraceMeta trace={trace} story={story}>
        {status === "declined" && (
          <Chip>
            <Trans>not taken up</Trans>
          </Chip>
        )}
      </TraceMeta>
    </div>
  );
}

export function TraceWords({ trace }: { trace: Evidence }) {
  const { attachments, text = "", withdrawn_at } = trace;
  const figure = useFigure(trace);
  return (
    <div className={styles.words}>
      {withdrawn_at ? (
        <p className={styles.withdrawn}>
          <Trans>Taken back by whoever said it</Trans>
        </p>
      ) : (
        <p className={styles.text}>
          {text}
          {figure && !text.includes(figure) && (text ? <span className="quiet"> ({figure})</span> : figure)}
        </p>
      )}
      <Files files={attachments} />
    </div>
  );
}

/** "3.5 hours, 4 of 7". */
function useFigure({ value, unit = "", n, of_n }: Evidence): string {
  const figures = useFigures();
  const measured = value === null || value === undefined ? "" : `${figures.plain(value)} ${unit}`.trim();
  const counted = n === null || n === undefined ? "" : figures.figure(n, of_n);
  return [measured, counted].filter(Boolean).join(", ");
}

/** How strong it is, how, where and when it was gathered, and by whom when not by the team. */
export function TraceMeta({ trace, story, children }: Props & { children?: ReactNode }) {
  const { t } = useLingui();
  const days = useDays();
  const figures = useFigures();
  const { kinds } = useEvidenceWords();
  const round = story.iterations.find(({ id }) => id === trace.iteration);
  const pilot = story.pilots.find(({ id }) => id === trace.pilot);
  const place = round
    ? figures.nameOf({ kind: "round", number: round.number })
    : pilot && figures.nameOf({ kind: "pilot", number: pilot.number });
  const gathered = [kinds[trace.type], place?.toLocaleLowerCase()].filter(Boolean).join(", ");
  return (
    <p className={styles.meta}>
      <Strength strength={trace.strength} />
      <span>
        {gathered}
        {trace.collected_on && (
          <>
            , <time dateTime={trace.collected_on}>{days.day(trace.collected_on, "short")}</time>
          </>
        )}
      </span>
      {trace.collected_by !== "core" && (
        <Chip>{trace.collected_by === "outside" ? t`from outside` : t`took part`}</Chip>
      )}
      {trace.is_sensitive && (
        <Chip icon="lock">
          <Trans>for the core team only</Trans>
        </Chip>
      )}
      {children}
    </p>
  );
}
