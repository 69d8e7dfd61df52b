import { Trans } from "@lingui/react/macro";
import { type CSSProperties, Suspense, useMemo } from "react";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { later } from "@/ui/later";
import { useNotesIn, useRoom, useStage } from "../desk/context";
import { clustersOf } from "../document/grouping";
import type { Note } from "../document/schema";
import { isConnectable, lanesOf } from "../document/shape";
import { framesOf } from "../groups/frames";
import { FrameHead, Frames } from "../groups/lazy";
import { apart, neededHeight } from "../layout/apart";
import { belongsIn, isPlaced, leastHeight, mostHeight, wantedIn, wordsIn } from "../layout/fields";
import type { Box, Size } from "../layout/geometry";
import { letterScale } from "../layout/letters";
import type { Block } from "../types";
import styles from "./Field.module.css";
import { Axes, Ground, sectorsOf } from "./Ground";
import { NoteItem, type NoteLook } from "./NoteItem";
import { useSize, useSizes } from "./useSizes";

// Most canvases have no arrows.
const LinksLayer = later(async () => ({ default: (await import("./LinksLayer")).LinksLayer }));

const LOOKS: Readonly<Record<string, NoteLook>> = {
  concentric_rings: "small",
  two_axis_matrix: "small",
  free_map: "plain",
  graph: "node",
};

/** Notes at places: rings, two axes, a map. None overlaps another; those without a place wait above. */
export function FieldBody({ block }: { block: Block }) {
  const { desk } = useRoom();
  const ids = useNotesIn(block.id);
  const lifted = useStage(`target:${block.id}`, stage => stage.lifted?.id ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ids` is another array whenever a place has changed
  const notes = useMemo(() => desk.places.notesIn(block.id), [ids, desk, block.id]);
  const placed = useMemo(
    () =>
      inReadingOrder(
        block,
        notes.filter(note => isPlaced(block, note)),
      ),
    [block, notes],
  );
  const waiting = notes.filter(note => !isPlaced(block, note));
  const boxIds = useMemo(() => placed.map(({ id }) => id), [placed]);
  const field = useSize<HTMLDivElement>();
  const { ref, sizes } = useSizes<HTMLUListElement>(boxIds);
  const boxes = useBoxes(block, placed, sizes, field.size, lifted);
  const frames = useMemo(
    () => framesOf(placed, boxes, field.size, lifted),
    [placed, boxes, field.size, lifted],
  );
  const height = heightOf(block, sizes, field.size.width);
  return (
    <>
      {waiting.length > 0 && <Waiting notes={waiting} />}
      <div className={cx(styles.frame, styles[block.kind])}>
        <Axes block={block} />
        <div
          ref={field.ref}
          className={styles.field}
          style={{ ...height, ["--most" as string]: `${mostWide(block, field.size)}px` }}
          data-drop={block.id}
          data-field=""
          data-lifting={lifted !== null || undefined}
        >
          <Ground block={block} size={field.size} />
          {frames.size > 0 && (
            <Suspense fallback={null}>
              <Frames frames={frames} />
            </Suspense>
          )}
          {isConnectable(block) && (
            <Suspense fallback={null}>
              <LinksLayer block={block} boxes={boxes} field={field.size} />
            </Suspense>
          )}
          {notes.length === 0 && <FirstNote block={block} />}
          <ul ref={ref} className={styles.notes}>
            {clustersOf(placed, () => "").flatMap(({ group, notes: together }) => {
              const spots = together.map(note => (
                <Spot key={note.id} note={note} kind={block.kind} box={boxes.get(note.id)} />
              ));
              return group ? (
                <li key={group}>
                  <Suspense fallback={null}>
                    <FrameHead id={group} count={together.length} frame={frames.get(group)} />
                  </Suspense>
                  <ul>{spots}</ul>
                </li>
              ) : (
                spots
              );
            })}
          </ul>
        </div>
      </div>
    </>
  );
}

function Spot({ note, kind, box }: { note: Note; kind: Block["kind"]; box: Box | undefined }) {
  return (
    <li data-box={note.id} className={styles.spot} style={styleOf(box, note)}>
      <NoteItem id={note.id} look={LOOKS[kind] ?? "plain"} />
    </li>
  );
}

function FirstNote({ block }: { block: Block }) {
  const { desk } = useRoom();
  if (!desk.mayWriteIn(block)) return null;
  return (
    <div className={styles.first}>
      <Button icon="plus" onPress={() => desk.add(block)}>
        <Trans>Add the first note</Trans>
      </Button>
    </div>
  );
}

function Waiting({ notes }: { notes: readonly Note[] }) {
  return (
    <div className={styles.waiting}>
      <p>
        <Trans>Not yet placed</Trans>
      </p>
      <ul>
        {notes.map(({ id }) => (
          <li key={id}>
            <NoteItem id={id} look="small" />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A note in hand makes way for all others; they do not move for it before it is put down. */
function useBoxes(
  block: Block,
  placed: readonly Note[],
  sizes: ReadonlyMap<string, Size>,
  field: Size,
  lifted: string | null,
): ReadonlyMap<string, Box> {
  const { canvas } = useRoom();
  const letters = letterScale();
  return useMemo(() => {
    const known = placed.filter(({ id }) => sizes.has(id)).sort((a, b) => a.created - b.created);
    if (field.width === 0 || known.length === 0) return new Map();
    const wanted = wantedIn(block, known, sizes, field);
    const region = {
      belongs: belongsIn(block, field),
      obstacles: wordsIn(block, field, sectorsOf(canvas), letters),
    };
    const resting = wanted.filter(({ id }) => id !== lifted);
    const spots = apart(resting, field, region);
    const boxes = new Map<string, Box>(resting.map(box => [box.id, { ...box, ...spots.get(box.id) }]));
    for (const box of wanted.filter(({ id }) => id === lifted)) {
      const obstacles = [...region.obstacles, ...boxes.values()];
      boxes.set(box.id, { ...box, ...apart([box], field, { ...region, obstacles }).get(box.id) });
    }
    return boxes;
  }, [block, placed, sizes, field, lifted, canvas, letters]);
}

function heightOf(block: Block, sizes: ReadonlyMap<string, Size>, width: number) {
  // The corners of a ring map, and the names on it, are not for notes.
  const fill = block.kind === "concentric_rings" ? 0.34 : undefined;
  const least = Math.max(leastHeight(block, width), neededHeight([...sizes.values()], width, fill));
  return {
    minHeight: Math.round(least),
    ...(width > 0 && { maxHeight: Math.round(Math.max(least, mostHeight(block, width))) }),
  };
}

function styleOf(box: Box | undefined, note: Note): CSSProperties {
  const width = `${widthOf(note.text) / 16}rem`;
  // Not yet measured. Never hidden: a note that was carried here has the focus.
  if (!box) return { opacity: 0, ["--w" as string]: width };
  const x = Math.round(box.x - box.width / 2);
  const y = Math.round(box.y - box.height / 2);
  return { translate: `${x}px ${y}px`, ["--w" as string]: width };
}

/** Several notes fit beside one another, however narrow the field; fewer where letters are large. */
function mostWide(block: Block, { width }: Size): number {
  const letters = letterScale();
  return Math.min(Math.max(84, width), letters * usuallyWide(block, width / letters));
}

function usuallyWide({ kind }: Block, width: number): number {
  if (kind === "graph") return Math.min(168, Math.max(104, width * 0.19));
  return kind === "free_map" ? Math.min(190, Math.max(110, width * 0.6)) : Math.max(84, width / 2 - 8);
}

/** Short notes are narrow; long ones grow in height before they grow in width. In pixels for letters of the usual size. */
function widthOf(text: string): number {
  return Math.round(Math.min(134, Math.max(92, 76 + text.length * 1.15)));
}

/** From the inside outwards and around, where there are rings; else as they are. */
function inReadingOrder(block: Block, notes: readonly Note[]): readonly Note[] {
  if (block.kind !== "concentric_rings") return notes;
  const rings = lanesOf(block).map(({ id }) => id);
  return [...notes].sort((a, b) => rings.indexOf(a.lane) - rings.indexOf(b.lane) || (a.x ?? 0) - (b.x ?? 0));
}
