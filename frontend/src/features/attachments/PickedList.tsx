import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useId, useState } from "react";
import { IconButton } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { TextField } from "@/ui/TextField";
import styles from "./Attachments.module.css";
import { isPicture, type Picked } from "./picking";

type Props = { files: readonly Picked[]; onChange: (files: Picked[]) => void };

/** What was chosen to go along, each picture with a field for what it shows. */
export function PickedList({ files, onChange }: Props) {
  const { t } = useLingui();
  const hint = useId();
  if (files.length === 0) return null;
  const isUndescribed = files.some(file => isPicture(file) && !file.alt.trim());
  return (
    <div className={styles.picked}>
      <ul>
        {files.map((file, index) => (
          <li key={file.id}>
            {isPicture(file) ? <Preview file={file} /> : <Icon name="paper" size="l" />}
            {isPicture(file) ? (
              <TextField
                label={t`What does picture ${index + 1} show?`}
                value={file.alt}
                maxLength={300}
                onChange={alt => onChange(files.map(each => (each === file ? { ...file, alt } : each)))}
              />
            ) : (
              <span className={styles.name}>{file.name}</span>
            )}
            <IconButton
              icon="close"
              label={t`Leave out ${file.name}`}
              onPress={() => onChange(files.filter(each => each !== file))}
            />
          </li>
        ))}
      </ul>
      {isUndescribed && (
        <p id={hint} className="tiny quiet">
          <Trans>
            A few words are read aloud to those who do not see the picture, and help everybody find it. You
            can also send it without.
          </Trans>
        </p>
      )}
    </div>
  );
}

export function Preview({ file }: { file: Picked }) {
  const [address, setAddress] = useState<string>();
  const { bytes, type } = file;
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return <img src={address} alt={file.alt} className={styles.preview} />;
}
