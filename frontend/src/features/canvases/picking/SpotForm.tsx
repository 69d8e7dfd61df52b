import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { startIn } from "../desk/lifting";
import type { Held } from "../layout/keyboard";
import { canvasQuery } from "../page/query";
import styles from "../panels/Panels.module.css";
import type { Block, Canvas } from "../types";
import { Spot } from "./Spot";

type Rest = {
  /** The block that is proposed. */
  block?: string | undefined;
  verb: string;
  /** What will come of it, in a sentence. */
  outcome: string;
  error: Error | null;
  isPending: boolean;
  onSubmit: (canvas: Canvas, held: Held) => void;
  onClose: () => void;
};

/** A place on another canvas of the team: its block, and there a lane, ring, round or place. */
export function SpotForm({ canvasId, ...rest }: Rest & { canvasId: string }) {
  const { data: canvas } = useQuery(canvasQuery(canvasId));
  if (!canvas) return <p aria-busy="true" />;
  return <BlockForm canvas={canvas} {...rest} />;
}

function openIn({ abilities, template: { blocks } }: Canvas): Block[] {
  if (abilities.change) return blocks;
  return abilities.contribute ? blocks.filter(block => block.open_to === "everyone") : [];
}

function BlockForm({ canvas, block: proposed, ...rest }: Rest & { canvas: Canvas }) {
  const { t } = useLingui();
  const blocks = openIn(canvas);
  const first = blocks.find(({ id }) => id === proposed) ?? blocks[0];
  const [held, setHeld] = useState<Held | null>(() => (first ? startIn(first) : null));
  const problem = useProblem(rest.error);
  const block = blocks.find(({ id }) => id === held?.block);

  function enter(id: string) {
    const next = blocks.find(one => one.id === id);
    if (next) setHeld(startIn(next));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (held) rest.onSubmit(canvas, held);
  }

  if (blocks.length === 0) {
    return (
      <p>
        <Trans>The core team writes there.</Trans>
      </p>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={t`Block`}
        options={blocks.map(({ id, title }) => ({ value: id, label: title }))}
        value={block?.id ?? ""}
        onChange={enter}
      />
      {block && held && (
        <Spot block={block} note={null} held={held} onChange={part => setHeld({ ...held, ...part })} />
      )}
      <p className={styles.outcome}>{rest.outcome}</p>
      {problem && <p role="alert">{problem.detail}</p>}
      <FormActions>
        <Button type="submit" variant="fill" isPending={rest.isPending}>
          {rest.verb}
        </Button>
        <Button variant="bare" onPress={rest.onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </form>
  );
}
