import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "@/ui/Dialog";
import { RadioGroup } from "@/ui/RadioGroup";
import { Select } from "@/ui/Select";
import { teamCanvasesQuery } from "../api";
import { useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import type { Held } from "../layout/keyboard";
import styles from "../panels/Panels.module.css";
import { SpotForm } from "../picking/SpotForm";
import { useTakingBack } from "../picking/useTakingBack";
import type { Canvas } from "../types";
import { showElsewhere, takeAway } from "./api";
import { useProposals } from "./useProposals";

const ELSEWHERE = "elsewhere";

type Props = { notes: readonly string[]; onClose: () => void };

/** Letting notes show on another canvas of the team: first where the canvas itself proposes, then anywhere. */
export function UseDialog({ notes: ids, onClose }: Props) {
  const { t } = useLingui();
  const { canvas, desk, words } = useRoom();
  const { data: canvases } = useQuery(teamCanvasesQuery(canvas.team.id));
  const notes = ids.map(id => desk.store.note(id)).filter(note => note !== undefined);
  const [first] = notes;
  if (!first) return null;
  const many = t`Use ${plural(notes.length, { one: "# note", other: "# notes" })} on another canvas`;
  return (
    <Dialog
      title={notes.length > 1 ? many : t`Use “${words.name(first)}” on another canvas`}
      isOpen
      onClose={onClose}
    >
      {canvases ? (
        <Places
          notes={notes}
          others={canvases.filter(({ id }) => id !== canvas.id)}
          onClose={() => {
            onClose();
            desk.stage.focus(first.id);
          }}
        />
      ) : (
        <p aria-busy="true" />
      )}
    </Dialog>
  );
}

type Other = { id: string; slug: string; number: number; title: string };
type PlacesProps = { notes: readonly Note[]; others: readonly Other[]; onClose: () => void };

function Places({ notes, others, onClose }: PlacesProps) {
  const { t } = useLingui();
  const proposals = useProposals(notes, others);
  const [chosen, setChosen] = useState(proposals[0]?.id ?? ELSEWHERE);
  const [elsewhere, setElsewhere] = useState(others[0]?.id ?? "");
  const proposal = proposals.find(({ id }) => id === chosen);
  const canvas = proposal?.canvas ?? elsewhere;
  if (others.length === 0) {
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
          label={t`Where?`}
          value={chosen}
          onChange={setChosen}
          choices={[
            ...proposals.map(({ id, label, hint }) => ({ value: id, label, hint })),
            { value: ELSEWHERE, label: t`Somewhere else` },
          ]}
        />
      )}
      {!proposal && (
        <Select
          label={t`Canvas`}
          options={others.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
          value={canvas}
          onChange={setElsewhere}
        />
      )}
      <UseForm key={chosen + canvas} {...{ canvas, notes, onClose }} block={proposal?.block} />
    </div>
  );
}

type FormProps = {
  canvas: string;
  block: string | undefined;
  notes: readonly Note[];
  onClose: () => void;
};

function UseForm({ canvas: canvasId, block, notes, onClose }: FormProps) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const takeBack = useTakingBack(takeAway);
  const using = useMutation({
    mutationFn: ({ to, spot: { block, lane, column, x, y } }: { to: Canvas; spot: Held }) => {
      const wanted = notes.map(({ id }) => ({ id, block, lane, column, x, y }));
      return showElsewhere({ canvas: to.id, notes: wanted });
    },
    // Also for whoever has closed the dialog meanwhile.
    onSuccess(made, { to }) {
      const told = t`${plural(made.length, { one: "# note", other: "# notes" })} used on ${to.title}`;
      desk.tell(told, () => takeBack(made.map(({ id }) => id)));
    },
  });

  function use(to: Canvas, spot: Held) {
    using.mutate(
      { to, spot },
      {
        onSuccess() {
          desk.stage.choose(false);
          onClose();
        },
      },
    );
  }

  return (
    <SpotForm
      canvasId={canvasId}
      block={block}
      verb={t`Use there`}
      outcome={t`What you use stays here and shows there in the same words. When it is changed here, it changes there, too, and is marked.`}
      error={using.error}
      isPending={using.isPending}
      onSubmit={use}
      onClose={onClose}
    />
  );
}
