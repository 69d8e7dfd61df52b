import { Trans, useLingui } from "@lingui/react/macro";
import { ApiError } from "@/api/errors";
import { IconButton } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { TextField } from "@/ui/TextField";
import styles from "./Attachments.module.css";
import { type Attachment, describe, detach } from "./api";

/** A file that is there, as it is to be after saving. */
export type Kept = { file: Attachment; alt: string; isRemoved: boolean };

export function keptOf(files: readonly Attachment[]): Kept[] {
  return files.map(file => ({ file, alt: file.alt, isRemoved: false }));
}

/** Saves what was changed of them. What is gone already stays gone. */
export async function saveKept(files: readonly Kept[]): Promise<void> {
  for (const { file, alt, isRemoved } of files) {
    if (isRemoved) await detach(file.id).catch(unlessGone);
    else if (alt !== file.alt) await describe(file.id, alt);
  }
}

function unlessGone(error: unknown): void {
  if (!(error instanceof ApiError && error.status === 404)) throw error;
}

type Props = { files: readonly Kept[]; onChange: (files: Kept[]) => void };

/** The files beside something that is edited: what each shows, and whether it stays. */
export function KeptFiles({ files, onChange }: Props) {
  if (files.length === 0) return null;
  return (
    <ul className={styles.kept}>
      {files.map((one, index) => (
        <li key={one.file.id}>
          <OneFile
            one={one}
            number={index + 1}
            onChange={changes => onChange(files.map(each => (each === one ? { ...each, ...changes } : each)))}
          />
        </li>
      ))}
    </ul>
  );
}

type OneProps = { one: Kept; number: number; onChange: (changes: Partial<Kept>) => void };

function OneFile({ one: { file, alt, isRemoved }, number, onChange }: OneProps) {
  const { t } = useLingui();
  const name = file.name || t`picture ${number}`;
  const face = file.thumbnail ? (
    <img src={file.thumbnail} alt={alt} className={styles.preview} data-removed={isRemoved || undefined} />
  ) : (
    <Icon name="paper" size="l" />
  );
  if (isRemoved) {
    return (
      <>
        {face}
        <p className="small quiet">
          <Trans>Is removed when you save.</Trans>
        </p>
        <IconButton icon="undo" label={t`Keep ${name}`} onPress={() => onChange({ isRemoved: false })} />
      </>
    );
  }
  return (
    <>
      {face}
      {file.kind === "picture" ? (
        <TextField
          label={t`What does picture ${number} show?`}
          value={alt}
          maxLength={300}
          onChange={next => onChange({ alt: next })}
        />
      ) : (
        <span className={styles.name}>{file.name}</span>
      )}
      <IconButton icon="trash" label={t`Remove ${name}`} onPress={() => onChange({ isRemoved: true })} />
    </>
  );
}
