import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import ConnectHint from "../board/ConnectHint";
import { useIsPicking, useRoom } from "../desk/context";
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
          <Picking />
          {canvas.template.blocks.map(block => (
            <ListSection key={block.id} block={block} isNarrow={isNarrow} />
          ))}
        </div>
      </AuthorsContext>
    </section>
  );
}

/** Brings a box beside every note that this person may change. */
function Picking() {
  const { desk, rights } = useRoom();
  const isPicking = useIsPicking();
  if (rights.access === "read") return null;
  return (
    <div className={styles.picking}>
      <Button
        variant="bare"
        icon={isPicking ? "close" : "check"}
        onPress={() => desk.stage.choose(!isPicking)}
      >
        {isPicking ? <Trans>Select no more</Trans> : <Trans>Select notes</Trans>}
      </Button>
    </div>
  );
}
