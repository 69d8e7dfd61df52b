import { Trans, useLingui } from "@lingui/react/macro";
import { Chip } from "@/ui/Chip";
import { cx } from "@/ui/cx";
import type { Change, ShownBlock, ShownCanvas } from "../api";
import styles from "./Boards.module.css";

/** Each canvas as a small board, its blocks where they lie; on a phone, the blocks one below the other. */
export function Boards({ canvases, level = 4 }: { canvases: readonly ShownCanvas[]; level?: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <ol className={styles.boards}>
      {canvases.map(canvas => (
        <li key={canvas.slug} className={styles.canvas}>
          <p className="label">{canvas.phase}</p>
          <Heading className={styles.title}>
            {canvas.number} {canvas.title} <ChangeChip change={canvas.change} />
          </Heading>
          <p className={styles.purpose}>{canvas.purpose}</p>
          <ul className={styles.board}>
            {canvas.blocks.map(block => (
              <Block key={block.id} block={block} isAllNew={canvas.change === "new"} />
            ))}
          </ul>
          {canvas.gone.length > 0 && (
            <p className={styles.gone}>
              <Trans>Gone: {canvas.gone.join(", ")}</Trans>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Block({ block, isAllNew }: { block: ShownBlock; isAllNew: boolean }) {
  const { col, colspan, row, rowspan } = block.layout;
  const kind = useKind(block.kind);
  const change = isAllNew ? "same" : block.change;
  return (
    <li
      className={cx(styles.block, change !== "same" && styles.different)}
      style={{ "--column": `${col} / span ${colspan}`, "--row": `${row} / span ${rowspan}` }}
    >
      <span className={styles.name}>{block.title}</span>
      {kind && <span className={styles.kind}>{kind}</span>}
      <ChangeChip change={change} />
    </li>
  );
}

function ChangeChip({ change }: { change: Change }) {
  if (change === "same") return null;
  return (
    <Chip tone={change === "new" ? "spruce" : "cloudberry"}>
      {change === "new" ? <Trans>New</Trans> : <Trans>Changed</Trans>}
    </Chip>
  );
}

/** What a block looks like, in a word; most are lists, which need none. */
function useKind(kind: ShownBlock["kind"]): string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    free_map: t`free map`,
    concentric_rings: t`rings`,
    two_axis_matrix: t`two axes`,
    lanes: t`lanes`,
    graph: t`net with arrows`,
  };
  return words[kind] ?? "";
}
