import styles from "./History.module.css";
import { wordDiff } from "./wordDiff";

/** One text turned into another: words that went are struck out, words that came are underlined. */
export function Words({ before, after }: { before: string; after: string }) {
  return wordDiff(before, after).map((piece, index) => {
    const key = `${index}-${piece.kind}`;
    if (piece.kind === "added") {
      return (
        <ins key={key} className={styles.added}>
          {piece.text}
        </ins>
      );
    }
    if (piece.kind === "removed") {
      return (
        <del key={key} className={styles.removed}>
          {piece.text}
        </del>
      );
    }
    return <span key={key}>{piece.text}</span>;
  });
}
