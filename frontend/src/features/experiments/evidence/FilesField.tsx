import { Trans } from "@lingui/react/macro";
import { type FilesInHand, KeptFiles, PickedList, Pickers } from "@/features/attachments";
import styles from "./Evidence.module.css";

/** Pictures and documents beside a trace or a round that is being written. */
export function FilesField({ inHand, takesDocuments }: { inHand: FilesInHand; takesDocuments: boolean }) {
  const { files, setFiles, added, setAdded, count } = inHand;
  return (
    <fieldset className={styles.files}>
      <legend>
        {takesDocuments ? <Trans>Pictures and documents</Trans> : <Trans>A picture, if you have one</Trans>}
      </legend>
      <KeptFiles files={files} onChange={setFiles} />
      <PickedList files={added} onChange={setAdded} />
      <Pickers
        count={count}
        onPick={picked => setAdded(now => [...now, picked])}
        takesDocuments={takesDocuments}
      />
    </fieldset>
  );
}
