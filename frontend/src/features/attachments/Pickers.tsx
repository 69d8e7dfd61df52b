import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { cx } from "@/ui/cx";
import { FilePicker } from "@/ui/FilePicker";
import styles from "./Attachments.module.css";
import { DOCUMENTS, MOST_FILES, PICTURES, type Picked, pick } from "./picking";

type Props = {
  /** How many there are already. */
  count: number;
  onPick: (picked: Picked) => void;
  takesDocuments?: boolean;
};

/** Buttons to take a photo, or choose pictures and documents of the device. */
export function Pickers({ count, onPick, takesDocuments = false }: Props) {
  const { t } = useLingui();
  const [refused, setRefused] = useState<string | null>(null);
  let room = MOST_FILES - count;

  async function take(file: File) {
    setRefused(null);
    if (room-- <= 0) return setRefused(t`At most ${MOST_FILES} files. Send the others with another text.`);
    const picked = await pick(file);
    if (picked) onPick(picked);
    else setRefused(t`${file.name} cannot be used: a file has at most 10 MB.`);
  }

  const onFile = (file: File) => void take(file);
  return (
    <>
      <div className={styles.pickers}>
        <FilePicker
          variant="bare"
          icon="camera"
          accept={PICTURES}
          isCamera
          className={cx(styles.picker, styles.camera)}
          onPick={onFile}
        >
          <Trans>Photo</Trans>
        </FilePicker>
        <FilePicker
          variant="bare"
          icon="picture"
          accept={PICTURES}
          isMany
          className={styles.picker}
          onPick={onFile}
        >
          <Trans>Pictures</Trans>
        </FilePicker>
        {takesDocuments && (
          <FilePicker
            variant="bare"
            icon="paper"
            accept={DOCUMENTS}
            isMany
            className={styles.picker}
            onPick={onFile}
          >
            <Trans>Document</Trans>
          </FilePicker>
        )}
      </div>
      {refused && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
    </>
  );
}
