import { type ReactNode, useState } from "react";
import { Button } from "./Button";
import { ErrorSummary } from "./ErrorSummary";
import type { IconName } from "./icons";
import styles from "./Reconsider.module.css";

type Props = {
  /** The button that begins it; the word of the thing to be done; the word of leaving it. */
  begin: ReactNode;
  action: ReactNode;
  leave: ReactNode;
  icon?: IconName;
  onConfirm: (done: () => void) => void;
  isPending: boolean;
  refusal?: string | undefined;
  /** What it means. */
  children: ReactNode;
};

/** Asks on the page itself before something that cannot be undone: a dialog would double what a small page weighs. */
export function Reconsider({ begin, action, leave, icon = "undo", onConfirm, children, ...rest }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button variant="bare" icon={icon} onPress={() => setIsAsking(true)} className={styles.begin}>
        {begin}
      </Button>
    );
  }
  return (
    <div className={styles.asking} role="alert">
      {rest.refusal && <ErrorSummary detail={rest.refusal} />}
      <p>{children}</p>
      <div className={styles.choices}>
        <Button
          variant="danger"
          isPending={rest.isPending}
          onPress={() => onConfirm(() => setIsAsking(false))}
        >
          {action}
        </Button>
        <Button variant="bare" autoFocus onPress={() => setIsAsking(false)}>
          {leave}
        </Button>
      </div>
    </div>
  );
}
