import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { FormEvent } from "react";
import { PICTURES } from "@/features/attachments";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FilePicker } from "@/ui/FilePicker";
import { FormActions } from "@/ui/FormActions";
import { useRoom } from "../desk/context";
import type { PasteAt } from "../desk/stage";
import { addNotes } from "../picking/adding";
import styles from "./Images.module.css";
import { OnePicture } from "./OnePicture";
import { isOnItsWay, type Sending, useSending } from "./useSending";

type Props = {
  files: readonly File[];
  at: PasteAt;
  /** The note that gets the picture; else each becomes a note. */
  note: string | undefined;
  onClose: () => void;
};

/** Pictures are sent while somebody says what they show. Nothing is written before that person says so. */
export function AddPictures({ files, at, note: id, onClose }: Props) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const note = id === undefined ? undefined : desk.store.note(id);
  const sending = useSending(note ? files.slice(0, 1) : files, note?.text);
  const { sent } = sending;
  const ready = sent.filter(({ image }) => image);
  const isWaiting = sent.some(isOnItsWay);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready.length === 0 || isWaiting) return;
    if (note) show(note.id, ready);
    else addNotes(desk, ready.map(asContent), at);
    for (const { key } of ready) sending.leaveOut(key);
    if (ready.length === sent.length) onClose();
  }

  function show(noteId: string, [one]: readonly Sending[]) {
    desk.together(edits => {
      edits.setImage(noteId, one?.image ?? "");
      edits.setText(noteId, one?.text.trim() ?? "");
    });
    desk.stage.focus(noteId);
  }

  const choose = (file: File) => {
    if (note) for (const { key } of sent) sending.leaveOut(key);
    sending.add(file, note && (sent[0]?.text ?? note.text));
  };
  const title = note ? t`Picture of the note` : t`Add pictures`;
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        {sent.length > 0 && (
          <ul className={styles.list}>
            {sent.map((one, index) => (
              <li key={one.key}>
                <OnePicture one={one} number={index + 1} sending={sending} />
              </li>
            ))}
          </ul>
        )}
        <Pickers isMany={!note} hasSome={sent.length > 0} onPick={choose} />
        <FormActions>
          <Button
            type="submit"
            variant="fill"
            isPending={isWaiting && sent.length > 0}
            isDisabled={ready.length === 0 && !isWaiting}
          >
            {note ? <Trans>Show it on the note</Trans> : <AddThem count={sent.length} />}
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}

function AddThem({ count }: { count: number }) {
  if (count === 0) return <Trans>Add pictures</Trans>;
  return <Plural value={count} one="Add # picture" other="Add # pictures" />;
}

function asContent({ text, image = "" }: Sending) {
  return { text: text.trim(), image };
}

type PickersProps = { isMany: boolean; hasSome: boolean; onPick: (file: File) => void };

function Pickers({ isMany, hasSome, onPick }: PickersProps) {
  return (
    <div className={styles.pickers}>
      <FilePicker accept={PICTURES} icon="camera" isCamera className={styles.camera} onPick={onPick}>
        <Trans>Take a photo</Trans>
      </FilePicker>
      <FilePicker accept={PICTURES} icon="picture" isMany={isMany} onPick={onPick}>
        <Choose isMany={isMany} hasSome={hasSome} />
      </FilePicker>
      {!hasSome && (
        <p className={styles.byMouse}>
          <Trans>You can also drop pictures on a block, or paste one there.</Trans>
        </p>
      )}
    </div>
  );
}

function Choose({ isMany, hasSome }: Omit<PickersProps, "onPick">) {
  if (isMany) return hasSome ? <Trans>Choose more pictures</Trans> : <Trans>Choose pictures</Trans>;
  return hasSome ? <Trans>Choose another picture</Trans> : <Trans>Choose a picture</Trans>;
}
