import { useLingui } from "@lingui/react/macro";
import { useRoom } from "../desk/context";
import type { Block } from "../types";
import { ExampleNotes } from "./ExampleNotes";
import styles from "./Help.module.css";

/** The example's notes of a block, below one's own and marked as what they are. */
export function ExampleBeside({ block }: { block: Block }) {
  const { t } = useLingui();
  const { example } = useRoom().canvas.template;
  if (!example?.notes.some(note => note.block === block.id)) return null;
  const { title } = block;
  return (
    <aside className={styles.beside} aria-label={t`Example: ${title}`}>
      <h3>{t`Example, not yours`}</h3>
      <ExampleNotes block={block.id} />
    </aside>
  );
}
