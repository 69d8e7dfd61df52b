import { Trans, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { Button, IconButton } from "@/ui/Button";
import { useRoom, useStage } from "../desk/context";
import type { Block } from "../types";
import { BlockMenu } from "./BlockMenu";
import styles from "./PhoneDock.module.css";
import { onSectionInView, sectionInView } from "./sectionInView";

/** One thing to do in reach of the thumb, about the block on the screen, and a way to the other blocks. */
export function PhoneDock() {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  const inView = useSyncExternalStore(onSectionInView, sectionInView);
  const isWriting = useStage("editing", stage => stage.editing !== null);
  const block = canvas.template.blocks.find(({ id }) => id === inView) ?? canvas.template.blocks[0];
  if (isWriting || !block) return null;
  return (
    <section className={styles.dock} data-dock="" aria-label={t`Tools`}>
      <Primary block={block} />
      {desk.mayWriteIn(block) && (
        <IconButton
          icon="camera"
          label={t`Add a picture: ${block.title}`}
          onPress={() => desk.stage.open({ kind: "picture", files: [], at: { block: block.id } })}
        />
      )}
      <BlockMenu current={block.id} />
    </section>
  );
}

function Primary({ block }: { block: Block }) {
  const { t } = useLingui();
  const { desk, rights } = useRoom();
  if (desk.mayWriteIn(block)) {
    return (
      <Button
        variant="fill"
        size="l"
        isWide
        icon="plus"
        aria-label={t`Add note: ${block.title}`}
        onPress={() => desk.add(block)}
      >
        <Trans>Add note</Trans>
      </Button>
    );
  }
  if (!rights.mayComment) return <span />;
  return (
    <Button
      variant="fill"
      size="l"
      isWide
      icon="comment"
      aria-label={t`Comment: ${block.title}`}
      onPress={() => desk.stage.discuss({ kind: "block", id: block.id })}
    >
      <Trans>Comment</Trans>
    </Button>
  );
}
