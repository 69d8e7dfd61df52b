import { Trans, useLingui } from "@lingui/react/macro";
import { type DragEvent, type ReactNode, useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FilePicker } from "@/ui/FilePicker";
import { Section } from "@/ui/Page";
import { type Content, type Preview, usePreview } from "../api";
import { Outlook } from "./Outlook";
import styles from "./Sets.module.css";

const MOST_BYTES = 1_000_000;

type Props = { programmeId: string; onClose: () => void };
type Looked = { content: Content; preview: Preview };

/** A file is chosen or dropped, looked at, and published or mended. Nothing is kept before it is published. */
export function Upload({ programmeId, onClose }: Props) {
  const { t } = useLingui();
  const preview = usePreview(programmeId);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [unreadable, setUnreadable] = useState("");
  const problem = useProblem(preview.error);
  const sentence = unreadable || problem?.detail;

  async function look(file: File) {
    setLooked(null);
    preview.reset();
    const content = file.size > MOST_BYTES ? undefined : asContent(await file.text());
    setUnreadable(
      file.size > MOST_BYTES
        ? t`${file.name} is too large: a set of canvases has at most one megabyte.`
        : content === undefined
          ? t`${file.name} is not a JSON file. Save the set in use as a file, and change that.`
          : "",
    );
    if (content !== undefined) {
      preview.mutate(content, { onSuccess: found => setLooked({ content, preview: found }) });
    }
  }

  return (
    <Section
      id="upload"
      title={<Trans>Upload a set</Trans>}
      action={
        <Button variant="bare" onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      }
    >
      <div className={styles.upload}>
        <p>
          <Trans>
            Save a set below as a file, change it in an editor for text, and choose it here. Every text is
            written in all four languages. You see what new teams would get before anything is published.
          </Trans>
        </p>
        <Drop onFile={file => void look(file)}>
          <FilePicker
            accept={["application/json", ".json"]}
            icon="paper"
            variant="fill"
            isPending={preview.isPending}
            onPick={file => void look(file)}
          >
            <Trans>Choose a file</Trans>
          </FilePicker>
          <span className="small quiet">
            <Trans>or drop it here</Trans>
          </span>
        </Drop>
        {sentence && <ErrorSummary detail={sentence} />}
        {looked && <Outlook {...looked} programmeId={programmeId} onPublished={onClose} />}
      </div>
    </Section>
  );
}

type DropProps = { onFile: (file: File) => void; children: ReactNode };

/** Takes a file that is dragged here; the button in it does the same for everybody else. */
function Drop({ onFile, children }: DropProps) {
  const { t } = useLingui();
  const [isOver, setIsOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }

  return (
    <fieldset
      aria-label={t`The file`}
      className={cx(styles.drop, isOver && styles.over)}
      onDragOver={event => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {children}
    </fieldset>
  );
}

/** `undefined` for a text that is no JSON. */
function asContent(text: string): Content | undefined {
  try {
    return JSON.parse(text) as Content;
  } catch {
    return undefined;
  }
}
