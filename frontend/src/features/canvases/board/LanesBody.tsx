import { Trans, useLingui } from "@lingui/react/macro";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import { lanesOf } from "../document/shape";
import { groupOf } from "../layout/keyboard";
import type { Block, Named } from "../types";
import { AddHere } from "./AddHere";
import { Row, useNotes } from "./Row";
import styles from "./Rows.module.css";

/** Lanes side by side, or one below the other. Notes that name none stand before them. */
export function LanesBody({ block }: { block: Block }) {
  const notes = useNotes(block);
  const lanes = lanesOf(block);
  const isSideways = block.config?.direction === "columns";
  const lost = notes.filter(({ lane }) => !lanes.some(({ id }) => id === lane));
  const groups = lanes.map(lane => ({ lane, notes: groupOf({ lane: lane.id, column: null }, notes) }));
  const columns = groups
    .map(group => (group.notes.length > 0 ? "minmax(0, 1fr)" : "minmax(78px, 0.6fr)"))
    .join(" ");
  return (
    <>
      {lost.length > 0 && <Row block={block} notes={lost} />}
      <div
        className={cx(styles.lanes, isSideways ? styles.sideways : styles.stacked)}
        {...(isSideways && { style: { ["--lanes" as string]: columns } })}
      >
        {groups.map(group => (
          <Lane key={group.lane.id} block={block} {...group} />
        ))}
      </div>
    </>
  );
}

function Lane({ block, lane, notes }: { block: Block; lane: Named; notes: readonly Note[] }) {
  return (
    <section className={styles.lane} aria-label={lane.title} data-drop={block.id} data-lane={lane.id}>
      <div className={styles.laneHead}>
        <h3>{lane.title}</h3>
        {notes.length > 0 && <AddHere block={block} at={{ lane: lane.id }} where={lane.title} />}
      </div>
      <div className={styles.laneBody}>
        {notes.length === 0 && <AddHere block={block} at={{ lane: lane.id }} where={lane.title} hasWord />}
        <Row block={block} notes={notes} lane={lane.id} />
      </div>
    </section>
  );
}

/** A list in which some lines are given: each can be answered by notes. */
export function ChecklistBody({ block }: { block: Block }) {
  const { t } = useLingui();
  const notes = useNotes(block);
  const lines = lanesOf(block);
  const others = notes.filter(({ lane }) => !lines.some(({ id }) => id === lane));
  return (
    <>
      <div className={styles.checklist}>
        {lines.map(line => {
          const answers = groupOf({ lane: line.id, column: null }, notes);
          const isAnswered = answers.length > 0;
          return (
            <section
              key={line.id}
              className={styles.line}
              aria-label={line.title}
              data-drop={block.id}
              data-lane={line.id}
            >
              <div className={styles.laneHead}>
                <span className={cx(styles.tick, isAnswered && styles.done)}>
                  {isAnswered && <Icon name="check" size="s" />}
                  <span className="sr">{isAnswered ? t`answered` : t`open`}</span>
                </span>
                <h3>{line.title}</h3>
                <AddHere block={block} at={{ lane: line.id }} where={line.title} />
              </div>
              <Row block={block} notes={answers} lane={line.id} />
            </section>
          );
        })}
      </div>
      <Others block={block} notes={others} />
    </>
  );
}

function Others({ block, notes }: { block: Block; notes: readonly Note[] }) {
  const { desk } = useRoom();
  if (notes.length === 0 && !desk.mayWriteIn(block)) return null;
  return (
    <section className={styles.line}>
      <div className={styles.laneHead}>
        <h3 className={styles.otherTitle}>
          <Trans>Something else</Trans>
        </h3>
        <AddHere block={block} at={{}} where={block.title} />
      </div>
      <Row block={block} notes={notes} level={4} />
    </section>
  );
}
