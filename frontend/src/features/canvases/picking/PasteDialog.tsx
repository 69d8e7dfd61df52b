import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FormActions } from "@/ui/FormActions";
import { Select } from "@/ui/Select";
import { useRoom } from "../desk/context";
import type { PasteAt } from "../desk/stage";
import { MAX_TEXT } from "../document/schema";
import styles from "../panels/Panels.module.css";
import { addNotes } from "./adding";
import picking from "./Picking.module.css";
import { MOST_LETTERS, MOST_NOTES, notesIn, type Obstacle, obstacleTo } from "./pasted";

type Props = { pasted: string; at: PasteAt; onClose: () => void };

const SHOWN = 8;

/** Asks before a pasted list, or cells of a spreadsheet, become notes. */
export default function PasteDialog({ pasted, at, onClose }: Props) {
  const { t } = useLingui();
  const [texts] = useState(() => notesIn(pasted));
  return (
    <Dialog
      title={t`Add ${plural(texts.length, { one: "# note", other: "# notes" })}`}
      isOpen
      onClose={onClose}
    >
      <PasteForm texts={texts} whole={pasted.trim()} at={at} onClose={onClose} />
    </Dialog>
  );
}

type FormProps = { texts: readonly string[]; whole: string; at: PasteAt; onClose: () => void };

function PasteForm({ texts, whole, at, onClose }: FormProps) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const [place, setPlace] = useState(at);
  const blocks = desk.shape.blocks.filter(block => desk.mayWriteIn(block));
  const obstacle = obstacleTo(texts, desk.store.size);
  const mayBeOne = texts.length > 1 && obstacleTo([whole], desk.store.size) === null;

  function add(added: readonly string[]) {
    addNotes(
      desk,
      added.map(text => ({ text })),
      place,
    );
    onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!obstacle) add(texts);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={t`Add them to`}
        options={blocks.map(({ id, title }) => ({ value: id, label: title }))}
        value={place.block}
        onChange={block => setPlace(block === at.block ? at : { block })}
      />
      <Preview texts={texts} />
      {obstacle && <Why obstacle={obstacle} />}
      <FormActions>
        <Button type="submit" variant="fill" isDisabled={obstacle !== null}>
          <Plural value={texts.length} one="Add # note" other="Add # notes" />
        </Button>
        {mayBeOne && (
          <Button onPress={() => add([whole])}>
            <Trans>Add all as one note</Trans>
          </Button>
        )}
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </form>
  );
}

function Preview({ texts }: { texts: readonly string[] }) {
  const { t } = useLingui();
  const more = texts.length - SHOWN;
  // Two notes may say the same.
  const shown = texts.slice(0, SHOWN).map((text, index) => ({ text, key: `${index} ${text}` }));
  return (
    <div>
      <ol className={picking.preview} aria-label={t`The notes`}>
        {shown.map(({ text, key }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
      {more > 0 && (
        <p className={picking.quiet}>
          <Plural value={more} one="and # more" other="and # more" />
        </p>
      )}
    </div>
  );
}

function Why({ obstacle }: { obstacle: Obstacle }) {
  return (
    <p role="alert">
      {obstacle === "long" && (
        <Trans>A note holds at most {MAX_TEXT} characters; one of these is longer.</Trans>
      )}
      {obstacle === "many" && (
        <Trans>
          At most {MOST_NOTES} notes with {MOST_LETTERS} characters can be added at once. Paste a part of
          them.
        </Trans>
      )}
      {obstacle === "full" && <Trans>A canvas holds at most 1500 notes; there is no room for so many.</Trans>}
    </p>
  );
}
