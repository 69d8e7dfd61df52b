import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FormActions } from "@/ui/FormActions";
import { RadioGroup } from "@/ui/RadioGroup";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { useRoom } from "../desk/context";
import type { LinkDraft } from "../desk/stage";
import { MAX_LABEL } from "../document/schema";
import { mayCarryLinks, relationsOf, statesOf } from "../document/shape";
import type { Block } from "../types";
import styles from "./Panels.module.css";

type Props = { draft: LinkDraft; onClose: () => void };

/** An arrow as a sentence: who gives what to whom, of which kind, today or wanted. */
export default function LinkDialog({ draft, onClose }: Props) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const block = desk.block(draft.block);
  if (!block) return null;
  return (
    <Dialog title={draft.link ? t`Change the arrow` : t`New arrow`} isOpen onClose={onClose}>
      <LinkForm draft={draft} block={block} onClose={onClose} />
    </Dialog>
  );
}

function useLinkForm({ link: id, from, to }: LinkDraft, block: Block) {
  const { desk, words } = useRoom();
  const known = id ? desk.store.link(id) : undefined;
  const notes = desk.places.notesIn(block.id).filter(note => mayCarryLinks(block, note.type));
  const [first, second] = notes;
  const [link, setLink] = useState({
    from: known?.from ?? (from || first?.id || ""),
    to: known?.to ?? (to || (second ?? first)?.id || ""),
    relation: known?.relation ?? relationsOf(block)[0]?.id ?? "",
    state: known?.state ?? statesOf(block)[0]?.id ?? "",
    label: known?.label ?? "",
  });
  return {
    link,
    change: (part: Partial<typeof link>) => setLink({ ...link, ...part }),
    notes: notes.map(note => ({ value: note.id, label: words.name(note) })),
    isWhole: link.from !== "" && link.to !== "" && link.from !== link.to,
  };
}

function LinkForm({ draft, block, onClose }: Props & { block: Block }) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const { link, change, notes, isWhole } = useLinkForm(draft, block);
  const relations = relationsOf(block);
  const states = statesOf(block);

  function save(event: FormEvent) {
    event.preventDefault();
    if (!isWhole) return;
    desk.saveLink(block, draft.link, { ...link, label: link.label.trim() });
    onClose();
  }

  return (
    <form className={styles.form} onSubmit={save}>
      <div className={styles.pair}>
        <Select label={t`From`} options={notes} value={link.from} onChange={from => change({ from })} />
        <Select label={t`To`} options={notes} value={link.to} onChange={to => change({ to })} />
      </div>
      <Button
        variant="bare"
        icon="refresh"
        className={styles.turn}
        onPress={() => change({ from: link.to, to: link.from })}
      >
        <Trans>Turn round</Trans>
      </Button>
      {!isWhole && (
        <p className={styles.outcome}>
          <Trans>An arrow leads from one note to another.</Trans>
        </p>
      )}
      <TextField
        label={t`What flows, in a few words`}
        value={link.label}
        maxLength={MAX_LABEL}
        autoFocus={isWhole}
        onChange={label => change({ label })}
      />
      {relations.length > 1 && (
        <RadioGroup
          label={t`Kind`}
          choices={relations.map(({ id, title }) => ({ value: id, label: title }))}
          value={link.relation}
          onChange={relation => change({ relation })}
        />
      )}
      {states.length > 1 && (
        <RadioGroup
          label={t`When`}
          choices={states.map(({ id, title }) => ({ value: id, label: title }))}
          value={link.state}
          onChange={state => change({ state })}
        />
      )}
      <FormActions>
        <Button type="submit" variant="fill" isDisabled={!isWhole}>
          {draft.link ? <Trans>Save</Trans> : <Trans>Draw the arrow</Trans>}
        </Button>
        {draft.link && <DeleteArrow id={draft.link} onClose={onClose} />}
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </form>
  );
}

function DeleteArrow({ id, onClose }: { id: string; onClose: () => void }) {
  const { desk } = useRoom();
  return (
    <Button
      variant="danger"
      icon="trash"
      onPress={() => {
        desk.removeLink(id);
        onClose();
      }}
    >
      <Trans>Delete</Trans>
    </Button>
  );
}
