import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Nothing here yet: says so in a sentence, says what to do first, and offers it. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      <p>
        <b>{title}</b>
        {children}
      </p>
      {action}
    </div>
  );
}
