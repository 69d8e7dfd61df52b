import { useLingui } from "@lingui/react/macro";
import { ConnectHint } from "../board/ConnectHint";
import { useRoom } from "../desk/context";
import { AuthorsContext, useAuthors } from "./authors";
import styles from "./List.module.css";
import { ListSection } from "./ListSection";

/** The canvas as headings and lists: everything the board can do, one thing below the other. */
export function ListView({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useLingui();
  const { canvas } = useRoom();
  const authors = useAuthors(canvas.id);
  return (
    <section className={styles.view} aria-label={t`List`} data-canvas="">
      <ConnectHint />
      <AuthorsContext value={authors}>
        <div className={styles.column}>
          {canvas.template.blocks.map(block => (
            <ListSection key={block.id} block={block} isNarrow={isNarrow} />
          ))}
        </div>
      </AuthorsContext>
    </section>
  );
}
