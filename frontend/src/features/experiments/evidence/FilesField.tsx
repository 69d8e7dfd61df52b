import { Trans } from "@lingui/react/macro";
import { KeptFiles, PickedList, Pickers } from "@/features/attachments";
import styles from "./Evidence.module.css";
import type { Saving } from "./useSaving";

/** Pictures and documents beside a trace that is being written. */
export function FilesField({ saving, takesDocuments }: { saving: Saving; takesDocuments: boolean }) {
  const { files, setFiles, added, setAdded, count } = saving;
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
