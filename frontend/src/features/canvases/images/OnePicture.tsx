import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { useProblem } from "@/api/problem";
import { Button, IconButton } from "@/ui/Button";
import { TextArea } from "@/ui/TextField";
import { MAX_TEXT } from "../document/schema";
import styles from "./Images.module.css";
import type { Sending, useSending } from "./useSending";

type Props = { one: Sending; number: number; sending: ReturnType<typeof useSending> };

/** A picture on its way, and the question what it shows. */
export function OnePicture({ one, number, sending }: Props) {
  const { t } = useLingui();
  const { sent } = sending;
  return (
    <>
      <Preview file={one.file} />
      <div className={styles.about}>
        <TextArea
          label={sent.length > 1 ? t`What does picture ${number} show?` : t`What does the picture show?`}
          hint={t`People who cannot see it, and every export, read this. You can also say it later.`}
          value={one.text}
          rows={2}
          maxLength={MAX_TEXT}
          autoFocus={number === 1}
          onChange={text => sending.describe(one.key, text)}
        />
        <State one={one} onAgain={() => sending.again(one)} />
      </div>
      <IconButton
        icon="close"
        label={t`Leave out ${one.file.name}`}
        onPress={() => sending.leaveOut(one.key)}
      />
    </>
  );
}

function State({ one, onAgain }: { one: Sending; onAgain: () => void }) {
  const problem = useProblem(one.problem);
  if (one.isUnusable) {
    return (
      <p role="alert" className={styles.problem}>
        <Trans>This file cannot be used: a picture has at most 10 MB.</Trans>
      </p>
    );
  }
  if (problem) {
    return (
      <div role="alert" className={styles.problem}>
        <p>{problem.detail}</p>
        <Button icon="refresh" onPress={onAgain}>
          <Trans>Send it again</Trans>
        </Button>
      </div>
    );
  }
  return (
    <p role="status" className={styles.state}>
      {one.image ? <Trans>Sent.</Trans> : <Trans>Is being sent…</Trans>}
    </p>
  );
}

function Preview({ file }: { file: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return <img src={address} alt="" className={styles.preview} />;
}
