import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { useRoom, useStage } from "../desk/context";
import { ExampleNotes } from "./ExampleNotes";
import styles from "./Help.module.css";

/** The worked example, whole; from here it can be put beside the own work. */
export function ExampleFold() {
  const { i18n } = useLingui();
  const { canvas, desk } = useRoom();
  const hasExample = useStage("example", stage => stage.hasExample);
  const { example, blocks } = canvas.template;
  if (!example) return null;
  return (
    <div lang={example.language} className={styles.fold}>
      <Button
        icon="eye"
        onPress={() => {
          desk.stage.showExample(!hasExample);
        }}
      >
        <span lang={i18n.locale}>
          {hasExample ? <Trans>Hide it beside the notes</Trans> : <Trans>Show it beside the notes</Trans>}
        </span>
      </Button>
      <p className={styles.title}>{example.title}</p>
      {blocks
        .filter(({ id }) => example.notes.some(({ block }) => block === id))
        .map(block => (
          <section key={block.id}>
            <h4 lang={i18n.locale}>{block.title}</h4>
            <ExampleNotes block={block.id} />
          </section>
        ))}
    </div>
  );
}
