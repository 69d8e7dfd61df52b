import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import styles from "./Apply.module.css";
import { useWithdraw } from "./api";

/** Asks on the page itself: a dialog would double what this page weighs. */
export function Withdraw({ secret, onDone }: { secret: string; onDone: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const withdraw = useWithdraw(secret);
  const problem = useProblem(withdraw.error);
  if (!isAsking) {
    return (
      <Button variant="bare" icon="undo" onPress={() => setIsAsking(true)} className={styles.back}>
        <Trans>Withdraw the application…</Trans>
      </Button>
    );
  }
  return (
    <div className={styles.asking} role="alert">
      {problem && <ErrorSummary detail={problem.detail} />}
      <p>
        <Trans>
          What you wrote and whom you named is erased at once, and this link stops working. It cannot be
          undone.
        </Trans>
      </p>
      <div className={styles.choices}>
        <Button
          variant="danger"
          isPending={withdraw.isPending}
          onPress={() => withdraw.mutate(undefined, { onSuccess: onDone })}
        >
          <Trans>Withdraw</Trans>
        </Button>
        <Button variant="bare" autoFocus onPress={() => setIsAsking(false)}>
          <Trans>Keep it</Trans>
        </Button>
      </div>
    </div>
  );
}
