import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FormActions } from "@/ui/FormActions";
import { useNote, useRoom } from "../desk/context";
import { addressOf } from "./api";
import styles from "./Images.module.css";
import { usePatience } from "./usePatience";

/** The picture of a note in large, with what it shows. */
export function LookDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const { desk, words } = useRoom();
  const { tries, isGone, fail } = usePatience();
  const note = useNote(id);
  if (!note?.image) return null;
  const text = note.text.trim();

  function describe() {
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => desk.edit(id), 60);
  }

  return (
    <Dialog title={t`Picture`} size="wide" isOpen onClose={onClose}>
      <figure className={styles.figure}>
        {isGone ? (
          <p>
            <Trans>
              The picture cannot be shown. It was taken off this note a while ago, or there is no connection.
            </Trans>
          </p>
        ) : (
          <img
            key={tries}
            src={addressOf(note.image, "whole")}
            alt={text || words.name(note)}
            onError={fail}
          />
        )}
        <figcaption>{text || <Trans>Nobody has said what this picture shows.</Trans>}</figcaption>
      </figure>
      {!text && !note.source && desk.mayChange(note) && (
        <FormActions>
          <Button variant="fill" icon="pen" onPress={describe}>
            <Trans>Describe it</Trans>
          </Button>
        </FormActions>
      )}
    </Dialog>
  );
}
