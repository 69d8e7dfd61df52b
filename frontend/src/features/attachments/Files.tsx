import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { Icon } from "@/ui/Icon";
import { later } from "@/ui/later";
import styles from "./Attachments.module.css";
import type { Attachment } from "./api";

const Viewer = later(() => import("./Viewer"));

type Props = { files: readonly Attachment[] };

/** What lies beside a thing: pictures in small that open large, documents to download. */
export function Files({ files }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState<string | null>(null);
  const pictures = files.filter(({ kind }) => kind === "picture");
  const documents = files.filter(({ kind }) => kind === "document");
  return (
    <>
      {pictures.length > 0 && (
        <ul
          className={styles.pictures}
          aria-label={plural(pictures.length, { one: "# picture", other: "# pictures" })}
        >
          {pictures.map((picture, index) => (
            <li key={picture.id}>
              <button type="button" className={styles.thumb} onClick={() => setOpen(picture.id)}>
                <img
                  src={picture.thumbnail ?? picture.file}
                  alt={picture.alt || t`Picture ${index + 1}, not described`}
                  loading="lazy"
                  style={{ aspectRatio: `${picture.width ?? 4} / ${picture.height ?? 3}` }}
                />
              </button>
            </li>
          ))}
        </ul>
      )}
      {documents.length > 0 && (
        <ul className={styles.documents}>
          {documents.map(document => (
            <li key={document.id}>
              <a href={document.file} download={document.name} className={styles.document}>
                <Icon name="paper" />
                <span className={styles.name}>{document.name}</span>
                <Size bytes={document.size} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <Suspense fallback={null}>
          <Viewer pictures={pictures} open={open} onOpen={setOpen} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}

function Size({ bytes }: { bytes: number }) {
  const { i18n } = useLingui();
  const kilobytes = i18n.number(Math.max(1, Math.round(bytes / 1000)));
  return (
    <span className="tiny quiet num">
      <Trans>{kilobytes} kB</Trans>
    </span>
  );
}
