import { Trans, useLingui } from "@lingui/react/macro";
import { type MouseEvent, type ReactNode, Suspense } from "react";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { later } from "@/ui/later";
import { useNotesIn, useRoom, useStage } from "../desk/context";
import { isConnectable, isField, lanesOf } from "../document/shape";
import { spotAt } from "../layout/fields";
import type { Block } from "../types";
import styles from "./Block.module.css";
import { BlockHeader } from "./BlockHeader";
import { CursorsIn } from "./CursorsIn";
import { ExampleHere, FirstIdea } from "./ExampleHere";
import { FieldBody } from "./FieldBody";
import { ChecklistBody, LanesBody } from "./LanesBody";
import { Row, useNotes } from "./Row";
import { useFocusHere, wayToAdd } from "./useFocusHere";

const RoundsBody = later(async () => ({ default: (await import("./RoundsBody")).RoundsBody }));
const Legend = later(async () => ({ default: (await import("./Legend")).Legend }));

/** One field of the canvas, at its place in the grid. */
export function BlockCard({ block }: { block: Block }) {
  const { desk } = useRoom();
  const isTarget = useStage(`target:${block.id}`, ({ lifted }) => lifted?.held.block === block.id);
  const { col, row, colspan, rowspan } = block.layout;
  const section = useFocusHere<HTMLElement>(block.id, wayToAdd);
  const isOneRow = !isField(block) && lanesOf(block).length === 0;

  function addAt(event: MouseEvent<HTMLElement>) {
    if (event.target instanceof Element && event.target.closest("button, textarea, [data-note]")) return;
    desk.add(block, beginningAt(event, block));
  }

  return (
    <section
      ref={section}
      className={cx(styles.block, isTarget && styles.target)}
      style={{ gridColumn: `${col} / span ${colspan}`, gridRow: `${row} / span ${rowspan}` }}
      data-block={block.id}
      // Also beside its notes: an empty row is too low to be met with a finger.
      data-drop={isOneRow ? block.id : undefined}
      aria-labelledby={`block-${block.id}`}
      onDoubleClick={addAt}
    >
      <BlockHeader block={block} />
      <Suspense fallback={null}>
        <Body block={block} />
      </Suspense>
      <ExampleHere block={block} />
      <Foot block={block} />
      <CursorsIn block={block.id} />
    </section>
  );
}

type At = { target: EventTarget | null; clientX: number; clientY: number };

/** Where in the block a double click, or what is dropped, would put a note. */
export function beginningAt(event: At, block: Block) {
  const zone = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-drop]") : null;
  if (!zone) return {};
  if (zone.dataset.field === undefined) {
    const { lane, column } = zone.dataset;
    return { ...(lane && { lane }), ...(column && { column: Number(column) }) };
  }
  const box = zone.getBoundingClientRect();
  const scale = box.width / zone.offsetWidth || 1;
  const at = { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale };
  const field = { width: zone.offsetWidth, height: zone.offsetHeight };
  return spotAt(block, at, { width: 100, height: 40 }, field);
}

function Body({ block }: { block: Block }): ReactNode {
  if (isField(block)) return <FieldBody block={block} />;
  if (block.config?.columns) return <RoundsBody block={block} />;
  if (block.kind === "lanes") return <LanesBody block={block} />;
  return lanesOf(block).length > 0 ? <ChecklistBody block={block} /> : <ListBody block={block} />;
}

function ListBody({ block }: { block: Block }) {
  const notes = useNotes(block);
  const look = block.thresholds.filled === 1 && notes.length <= 1 ? "large" : "plain";
  if (notes.length === 0) return <Empty block={block} />;
  return <Row block={block} notes={notes} look={look} />;
}

/** Nothing yet: the question, and what to do first. It takes dropped notes, too. */
function Empty({ block }: { block: Block }) {
  const { desk } = useRoom();
  return (
    <div className={styles.empty} data-drop={block.id} data-lane="">
      <p>{block.prompts[0]}</p>
      {desk.mayWriteIn(block) && (
        <Button icon="plus" data-add onPress={() => desk.add(block)}>
          <Trans>Add the first note</Trans>
        </Button>
      )}
    </div>
  );
}

function Foot({ block }: { block: Block }) {
  const { t } = useLingui();
  const { desk, rights } = useRoom();
  const isEmpty = useNotesIn(block.id).length === 0;
  const isClosed = rights.access === "contribute" && !desk.mayWriteIn(block);
  return (
    <>
      {isEmpty && <FirstIdea block={block} />}
      <Suspense fallback={null}>{isConnectable(block) && <Legend block={block} />}</Suspense>
      {isClosed && (
        <p className={styles.closed}>
          {isEmpty ? t`The core team will write here.` : t`The core team writes here.`}{" "}
          {rights.mayComment && (
            <button
              type="button"
              className="link"
              onClick={() => desk.stage.discuss({ kind: "block", id: block.id })}
            >
              <Trans>Comment on it</Trans>
            </button>
          )}
        </p>
      )}
    </>
  );
}
