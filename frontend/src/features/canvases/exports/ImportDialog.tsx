import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Dialog } from "@/ui/Dialog";
import { FilePicker } from "@/ui/FilePicker";
import { useRoom } from "../desk/context";
import { useTakeIn } from "./api";
import styles from "./Exports.module.css";

/** Everything in a file of this canvas, added to what is there. One press takes it back. */
export default function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  // Also for whoever has closed the dialog meanwhile.
  const takeIn = useTakeIn(canvas.id, notes => {
    const added = t`${plural(notes.length, { one: "# note", other: "# notes" })} added from the file`;
    desk.tell(added, () => desk.takeBack(notes));
  });
  const [isNoData, setIsNoData] = useState(false);

  async function pick(file: File) {
    const data = asData(await file.text());
    setIsNoData(data === undefined);
    if (data === undefined) return takeIn.reset();
    takeIn.mutate(data, { onSuccess: onClose });
  }

  return (
    <Dialog title={t`Add notes from a file`} isOpen onClose={onClose}>
      <div className={styles.dialog}>
        <p>
          <Trans>
            Choose a file that was saved as data (JSON) from this same canvas, by you or by another team. Its
            notes and arrows are added to what is here, in your name. Nothing is replaced.
          </Trans>
        </p>
        <FilePicker
          accept={["application/json", ".json"]}
          icon="paper"
          variant="fill"
          isPending={takeIn.isPending}
          onPick={file => void pick(file)}
        >
          <Trans>Choose a file</Trans>
        </FilePicker>
        <Faults error={takeIn.error} isNoData={isNoData} />
      </div>
    </Dialog>
  );
}

function Faults({ error, isNoData }: { error: unknown; isNoData: boolean }) {
  const problem = useProblem(error);
  if (isNoData) {
    return (
      <p role="alert" className={styles.problem}>
        <Trans>This file has no data that can be read. Nothing was added.</Trans>
      </p>
    );
  }
  if (!problem) return null;
  const faults = problem.errors.file ?? [];
  return (
    <div role="alert" className={styles.problem}>
      <p>{problem.detail}</p>
      {faults.length > 0 && (
        <>
          <p>
            <Plural
              value={faults.length}
              one="What is wrong, and where:"
              other="What is wrong, and where (#):"
            />
          </p>
          <ul className={styles.faults}>
            {faults.map(fault => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** `undefined` for a text that is no JSON. */
function asData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
