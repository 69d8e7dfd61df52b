import { Trans, useLingui } from "@lingui/react/macro";
import { Button, IconButton } from "@/ui/Button";
import { NoteGlyph, noteColours } from "@/ui/NoteGlyph";
import { toast } from "@/ui/toast";
import { useRoom } from "../desk/context";
import { mayRetry, retry, textOf } from "../desk/retry";
import type { Lost } from "../document/lost";
import styles from "./LostTray.module.css";

type Props = { lost: readonly Lost[]; onSettle: (lost: Lost) => void; onClose: () => void };

/** What was done here and is not kept: to read, to copy out, to try again. It goes only when the person lets it go. */
export default function LostTray({ lost, onSettle, onClose }: Props) {
  const { t } = useLingui();
  return (
    <section className={styles.tray} aria-label={t`Not saved`}>
      <div className={styles.head}>
        <h2>
          <Trans>Not saved</Trans>
        </h2>
        <IconButton icon="close" label={t`Close`} onPress={onClose} />
      </div>
      <ul className={styles.list}>
        {lost.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same note can be lost twice
          <LostItem key={`${one.kind} ${one.id} ${index}`} lost={one} onSettle={() => onSettle(one)} />
        ))}
      </ul>
    </section>
  );
}

function LostItem({ lost, onSettle }: { lost: Lost; onSettle: () => void }) {
  const { t } = useLingui();
  const { desk } = useRoom();
  const text = textOf(lost);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      toast(t`Text copied`);
    } catch {
      toast(t`It could not be copied. Select the text and copy it yourself.`);
    }
  }

  return (
    <li>
      <p className={styles.what}>
        <What lost={lost} />
      </p>
      <p className={styles.text}>
        {"note" in lost && (
          <NoteGlyph type={lost.note.type} size={11} className={noteColours(lost.note.type)} />
        )}
        <span>{text}</span>
      </p>
      <p className={styles.why}>
        {lost.reason || <Trans>It came right after a change that was not kept.</Trans>}
      </p>
      <div className={styles.ways}>
        {mayRetry(desk, lost) && (
          <Button
            icon="refresh"
            onPress={() => {
              onSettle();
              retry(desk, lost);
            }}
          >
            <Trans>Try again</Trans>
          </Button>
        )}
        {text && (
          <Button icon="copy" onPress={() => void copy()}>
            <Trans>Copy</Trans>
          </Button>
        )}
        <Button variant="bare" onPress={onSettle}>
          <Trans>Let it go</Trans>
        </Button>
      </div>
    </li>
  );
}

function What({ lost }: { lost: Lost }) {
  const { desk, words } = useRoom();
  const block = "note" in lost ? desk.block(lost.note.block) : undefined;
  const place = block && "note" in lost ? words.place(block, lost.note) : "";
  switch (lost.kind) {
    case "note":
      return <Trans>A note in {place}</Trans>;
    case "text":
      return <Trans>The text of a note in {place}</Trans>;
    case "place":
      return <Trans>Moving a note to {place}</Trans>;
    case "deletion":
      return <Trans>Deleting a note from {place}</Trans>;
    case "link":
      return <Trans>An arrow</Trans>;
    case "linkDeletion":
      return <Trans>Deleting an arrow</Trans>;
  }
}
