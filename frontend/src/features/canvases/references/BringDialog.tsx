import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Dialog } from "@/ui/Dialog";
import { RadioGroup } from "@/ui/RadioGroup";
import { Select } from "@/ui/Select";
import { useRoom } from "../desk/context";
import styles from "../panels/Panels.module.css";
import type { Block } from "../types";
import { type Origin, originsQuery } from "./api";
import { BringForm } from "./BringForm";

const ELSEWHERE = "elsewhere";

type Props = { block: string; onClose: () => void };

/** Bringing notes of other canvases to a block: first from where the canvases propose, then from anywhere. */
export function BringDialog({ block: id, onClose }: Props) {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  const block = desk.block(id);
  const { data: origins, error } = useQuery(originsQuery(canvas.id, id));
  const problem = useProblem(error);
  if (!block) return null;
  return (
    <Dialog title={t`Bring from another canvas to “${block.title}”`} isOpen onClose={onClose}>
      {problem && <p role="alert">{problem.detail}</p>}
      {origins ? <From {...{ block, origins, onClose }} /> : !problem && <p aria-busy="true" />}
    </Dialog>
  );
}

type FromProps = { block: Block; origins: readonly Origin[]; onClose: () => void };

function From({ block, origins, onClose }: FromProps) {
  const { t } = useLingui();
  const { words } = useRoom();
  const proposals = useProposed(origins);
  const [chosen, setChosen] = useState(() => (proposals.find(({ count }) => count > 0) ?? proposals[0])?.id);
  const [elsewhere, setElsewhere] = useState(
    () => (origins.find(({ count }) => count > 0) ?? origins[0])?.canvas,
  );
  const proposal = proposals.find(({ id }) => id === chosen);
  const from = origins.find(({ canvas }) => canvas === (proposal?.canvas ?? elsewhere));
  if (!from) {
    return (
      <p>
        <Trans>There is no other canvas of this team that you may see.</Trans>
      </p>
    );
  }
  return (
    <div className={styles.form}>
      {proposals.length > 0 && (
        <RadioGroup
          label={t`From where?`}
          value={proposal?.id ?? ELSEWHERE}
          onChange={setChosen}
          choices={[
            ...proposals.map(({ id, label, hint }) => ({ value: id, label, hint })),
            { value: ELSEWHERE, label: t`Another canvas` },
          ]}
        />
      )}
      {!proposal && (
        <Select
          label={t`Canvas`}
          options={origins.map(({ canvas, number, title, count }) => ({
            value: canvas,
            label: `${number} ${title} (${words.notes(count)})`,
          }))}
          value={from.canvas}
          onChange={setElsewhere}
        />
      )}
      <BringForm key={from.canvas} {...{ block, from, onClose }} first={proposal?.block} />
    </div>
  );
}

type Proposed = { id: string; canvas: string; block: string; count: number; label: string; hint: string };

/** The blocks of other canvases whose notes lead to this one, and why. */
function useProposed(origins: readonly Origin[]): Proposed[] {
  const { canvas, words } = useRoom();
  const relations = new Map(canvas.vocabulary.link_relations.map(({ id, title }) => [id, title]));
  return origins.flatMap(origin =>
    origin.proposals.map(({ block, block_title, relation, note, count }) => ({
      id: `${origin.canvas} ${block} ${relation}`,
      canvas: origin.canvas,
      block,
      count,
      label: `${origin.number} ${origin.title}, ${block_title} (${words.notes(count)})`,
      hint: note || (relations.get(relation) ?? ""),
    })),
  );
}
