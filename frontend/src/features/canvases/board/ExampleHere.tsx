import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { useRoom, useStage } from "../desk/context";
import { loadHelp } from "../hooks/help";
import type { Block } from "../types";
import styles from "./Block.module.css";

const ExampleBeside = lazy(async () => ({ default: (await loadHelp()).ExampleBeside }));

/** The worked example beside the own notes of a block, when that was asked for. */
export function ExampleHere({ block }: { block: Block }) {
  const hasExample = useStage("example", stage => stage.hasExample);
  return <Suspense fallback={null}>{hasExample && <ExampleBeside block={block} />}</Suspense>;
}

/** In an empty block: what a first note could be. */
export function FirstIdea({ block }: { block: Block }) {
  const { desk, canvas } = useRoom();
  const hasExample = useStage("example", stage => stage.hasExample);
  const { example } = canvas.template;
  const first = example?.notes.find(note => note.block === block.id);
  if (!first || hasExample || !desk.mayWriteIn(block)) return null;
  return (
    <p className={styles.idea}>
      <Trans>
        For example: <q lang={example?.language}>{first.text}</q>
      </Trans>
    </p>
  );
}
