import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import styles from "./Attachments.module.css";
import type { Attachment } from "./api";

type Props = {
  pictures: readonly Attachment[];
  open: string;
  onOpen: (id: string) => void;
  onClose: () => void;
};

/** One picture in large, with what it shows, and the way to those beside it. */
export default function Viewer({ pictures, open, onOpen, onClose }: Props) {
  const { t } = useLingui();
  const at = pictures.findIndex(({ id }) => id === open);
  const picture = pictures[at];
  if (!picture) return null;
  const [number, count] = [at + 1, pictures.length];
  const [before, after] = [pictures[at - 1], pictures[at + 1]];
  return (
    <Dialog
      title={count > 1 ? t`Picture ${number} of ${count}` : t`Picture`}
      size="wide"
      isOpen
      onClose={onClose}
    >
      <figure className={styles.figure}>
        <img
          src={picture.file}
          alt={picture.alt || t`Picture ${number}, not described`}
          width={picture.width ?? undefined}
          height={picture.height ?? undefined}
        />
        <figcaption>{picture.alt || <Trans>Nobody has said what this picture shows.</Trans>}</figcaption>
      </figure>
      {count > 1 && (
        <div className={styles.turn}>
          <Button icon="back" isDisabled={!before} onPress={() => before && onOpen(before.id)}>
            <Trans>Previous</Trans>
          </Button>
          <Button icon="forward" isDisabled={!after} onPress={() => after && onOpen(after.id)}>
            <Trans context="picture">Next</Trans>
          </Button>
        </div>
      )}
    </Dialog>
  );
}
