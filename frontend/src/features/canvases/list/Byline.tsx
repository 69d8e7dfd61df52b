import { Trans } from "@lingui/react/macro";
import { useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import { useAuthor } from "./authors";
import styles from "./ListActions.module.css";

/** Who wrote a note, where that is known. */
export function Byline({ note }: { note: Note }) {
  const { rights, presence } = useRoom();
  const author = useAuthor(note.author);
  const isOwn = rights.mine.has(note.author);
  const name = author?.display_name ?? presence.everybody().find(({ id }) => id === note.author)?.name;
  if (!isOwn && !name) return null;
  if (author?.hasAnswered) {
    return (
      <span className={styles.by}>
        <Trans>From an answer: {name}</Trans>
      </span>
    );
  }
  return (
    <span className={styles.by}>
      {isOwn ? <Trans>You</Trans> : name}
      {!isOwn && author?.is_guest && (
        <>
          , <Trans>guest</Trans>
        </>
      )}
    </span>
  );
}
