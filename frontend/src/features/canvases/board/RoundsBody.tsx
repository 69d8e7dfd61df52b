import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Button } from "@/ui/Button";
import { useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import { columnTitle, lanesOf, maxColumns } from "../document/shape";
import { groupOf } from "../layout/keyboard";
import type { Block } from "../types";
import { AddHere } from "./AddHere";
import styles from "./Rounds.module.css";
import { Row, useNotes } from "./Row";

/** How many rounds are shown: those with notes, and those somebody has just opened. */
export function useRounds(block: Block, notes: readonly Note[]) {
  const { lifting } = useRoom();
  const [opened, setOpened] = useState(1);
  const used = Math.max(block.config?.columns?.min ?? 1, ...notes.map(({ column }) => column ?? 0));
  const count = Math.min(maxColumns(block), Math.max(used, opened));
  useEffect(() => lifting.showColumns(block.id, count), [lifting, block.id, count]);
  return {
    rounds: Array.from({ length: count }, (_, index) => index + 1),
    mayAdd: count < maxColumns(block),
    add: () => setOpened(count + 1),
  };
}

/** Lanes over rounds: every row a question, every column a round. It scrolls inside itself. */
export function RoundsBody({ block }: { block: Block }) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const notes = useNotes(block);
  const lanes = lanesOf(block);
  const { rounds, mayAdd, add } = useRounds(block, notes);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t`${block.title}: rounds`} data-across="">
        <div className={styles.grid} style={{ ["--rounds" as string]: rounds.length }}>
          <span />
          {rounds.map(round => (
            <h3 key={round} className={styles.round}>
              {columnTitle(block, round)}
            </h3>
          ))}
          {lanes.map(lane => (
            <LaneOfRounds
              key={lane.id}
              block={block}
              title={lane.title}
              lane={lane.id}
              rounds={rounds}
              notes={notes}
            />
          ))}
        </div>
      </section>
      {mayAdd && desk.mayWriteIn(block) && (
        <Button icon="plus" variant="bare" className={styles.addRound} onPress={add}>
          <Trans>Add a round</Trans>
        </Button>
      )}
    </>
  );
}

type LaneProps = {
  block: Block;
  title: string;
  lane: string;
  rounds: readonly number[];
  notes: readonly Note[];
};

function LaneOfRounds({ block, title, lane, rounds, notes }: LaneProps) {
  return (
    <>
      <h3 className={styles.lane}>{title}</h3>
      {rounds.map(column => {
        const here = groupOf({ lane, column }, notes);
        const where = `${title}, ${columnTitle(block, column)}`;
        return (
          <div
            key={column}
            className={styles.cell}
            data-drop={block.id}
            data-lane={lane}
            data-column={column}
          >
            <Row block={block} notes={here} lane={lane} column={column} label={where} />
            <AddHere block={block} at={{ lane, column }} where={where} hasWord={here.length === 0} />
          </div>
        );
      })}
    </>
  );
}
